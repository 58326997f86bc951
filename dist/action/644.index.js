export const id = 644;
export const ids = [644];
export const modules = {

/***/ 8667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ toCommandText),
/* harmony export */   TY: () => (/* binding */ toInertText),
/* harmony export */   wA: () => (/* binding */ writeToStdout)
/* harmony export */ });
/* unused harmony exports writeToStderr, toReader, toShownPatch */
// The only way to the runner's output: nothing that goes through here is taken for a command by the runner.
/** Standard output: the runner's ear, or the result of a command. */
const writeToStdout = (text) => {
    process.stdout.write(text);
};
/** Standard error: for people. */
const writeToStderr = (text) => {
    process.stderr.write(text);
};
/** Control characters but tab and line feed, and those that turn the order of what is shown: a terminal obeys them. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What shows nothing may stand anywhere in a command: the runner compares as people read. */
const OLD_COMMAND = /(#\p{Default_Ignorable_Code_Point}*#)\p{Default_Ignorable_Code_Point}*\[/gu;
const COMMAND = /^((?:[^\S\n\r\u2028\u2029]|\p{Default_Ignorable_Code_Point})*:)(?=\p{Default_Ignorable_Code_Point}*:)/gmu;
/**
 * Text that the runner shows and does not obey, and that steers no terminal. `::name::` counts at the start of a line,
 * after white space too; `##[name]` counts anywhere. A space breaks both, and people can still read it.
 */
function toInertText(text) {
    return text.replace(/\r\n?/g, '\n').replace(STEERING, '').replace(OLD_COMMAND, '$1 [').replace(COMMAND, '$1 ');
}
/** The reader by the environment and by whether standard output is a terminal. */
function toReader(env, isTerminal) {
    if ((env['GITHUB_ACTIONS'] ?? '') !== '')
        return 'runner';
    return isTerminal ? 'terminal' : 'program';
}
/**
 * A patch for its reader: exact to the byte for a program, which applies it. For the others inert as all text is, with its
 * line ends kept; `isExact` false: a sign in it is not shown, and the patch may not apply.
 */
function toShownPatch(patch, reader) {
    if (reader === 'program')
        return { text: patch, isExact: true };
    const pieces = patch.split(/(\r?\n)/);
    const text = pieces.map((piece, index) => (index % 2 === 1 ? piece : toInertText(piece))).join('');
    return { text, isExact: text === patch };
}
/** Message of a workflow command: one line, with the characters escaped that the command syntax uses. */
function toCommandText(text) {
    return toInertText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ writeTextAtomic)
});

// UNUSED EXPORTS: DRAFT_PREFIX

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
;// CONCATENATED MODULE: ./lib/adapters/files/sync-folder.js
// Makes what was renamed, made or removed in a folder last through a loss of power.


/** Systems that do not let folders be opened or flushed answer one of these; there is nothing more to be done then. */
const NO_SYNC = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP'];
/** Makes the entries of a folder durable, where the system lets folders be opened. */
async function syncFolder(path) {
    try {
        const folder = await (0,promises_.open)(path, 'r');
        await folder.sync().finally(() => folder.close());
    }
    catch (error) {
        if (!NO_SYNC.includes((0,file_problem/* codeOf */.$N)(error)))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/files/write-file.js
// Writes a file in one step: to a draft, flushed to the disk, then renamed. A reader never sees half of it.






/** Drafts in a folder of ours begin so; a kill may leave one, and the next one who writes there removes it. */
const DRAFT_PREFIX = 'draft-';
/** Replaces or makes the file, with the folders above it; its permissions stay, and a link stays a link. */
async function writeTextAtomic(path, text, { name = path, drafts } = {}) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const target = await toTarget(path);
        await replace(target, text, drafts);
        await syncFolder((0,external_node_path_.dirname)(target));
        return (0,result.ok)(path);
    }
    catch (error) {
        return (0,result/* err */._)((0,file_problem/* toWriteProblem */.cw)(name, error));
    }
}
/** The file behind a link, when it may be written; the path itself when there is none yet. */
async function toTarget(path) {
    try {
        const target = await (0,promises_.realpath)(path);
        // A rename would replace a file that its owner has closed.
        await (0,promises_.access)(target, promises_.constants.W_OK);
        return target;
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return path;
        throw error;
    }
}
async function replace(target, text, drafts) {
    const draft = drafts === undefined ? `${target}.tmp-${(0,external_node_crypto_.randomUUID)()}` : (0,external_node_path_.join)(drafts, `${DRAFT_PREFIX}${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx', flush: true });
        await copyOwnership(target, draft);
        await (0,promises_.rename)(draft, target);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => { });
        if (drafts === undefined || (0,file_problem/* codeOf */.$N)(error) !== 'EXDEV')
            throw error;
        await replace(target, text, undefined);
    }
}
/** Permissions of the file that is replaced; its owner too, where the system lets us give files away. */
async function copyOwnership(target, draft) {
    const old = await (0,promises_.stat)(target).catch(() => null);
    if (old === null)
        return;
    const own = await (0,promises_.stat)(draft);
    if (old.uid !== own.uid || old.gid !== own.gid)
        await (0,promises_.chown)(draft, old.uid, old.gid).catch(() => { });
    if (old.mode !== own.mode)
        await (0,promises_.chmod)(draft, old.mode & 0o7777);
}


/***/ }),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ toLastWords),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   lH: () => (/* binding */ feedGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9279);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4695);
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

/***/ 4695:
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

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toRevertRemote),
/* harmony export */   k: () => (/* binding */ toSettingsEnvironment)
/* harmony export */ });
// The address that reverts are fetched from and pushed to, with its secret kept out of arguments, files and messages.
/** Options, other transports than git's own, and what no address holds. */
const BAD_REMOTE = /^-|::|[\s"\\]|\p{Cc}/u;
/**
 * `address`: of the server, or a path. `token`: sent as the password of `x-access-token`, over HTTP only. A user and
 * password in the address are sent the same way. Throws for what is no address.
 */
function toRevertRemote(address, token) {
    if (address === '' || BAD_REMOTE.test(address))
        throw new Error('not the address of a repository');
    const url = parseHttp(address);
    if (url === null)
        return { address, settings: [] };
    const given = url.password === '' && url.username === '' ? null : `${decode(url.username)}:${decode(url.password)}`;
    const login = token === null ? given : `x-access-token:${token}`;
    url.username = '';
    url.password = '';
    const header = login === null ? [] : [toHeader(url, login)];
    return { address: url.href, settings: header };
}
function parseHttp(address) {
    return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : null;
}
/** For this server only: a redirect elsewhere must not take the token along. */
function toHeader(url, login) {
    const basic = Buffer.from(login, 'utf8').toString('base64');
    return [`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`];
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** Environment variables by which git takes settings that no argument shows. Later settings win over earlier ones. */
function toSettingsEnvironment(settings) {
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}


/***/ }),

/***/ 818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ askOffline),
/* harmony export */   BA: () => (/* binding */ fetchRefs),
/* harmony export */   Fg: () => (/* binding */ parseId),
/* harmony export */   LD: () => (/* binding */ askOnline),
/* harmony export */   W4: () => (/* binding */ readHeads),
/* harmony export */   Zn: () => (/* binding */ openRevertRepository),
/* harmony export */   cu: () => (/* binding */ fetchBase),
/* harmony export */   sA: () => (/* binding */ feedOnline),
/* harmony export */   tH: () => (/* binding */ FETCH),
/* harmony export */   to: () => (/* binding */ closeRevertRepository),
/* harmony export */   xn: () => (/* binding */ readBoundary),
/* harmony export */   yT: () => (/* binding */ BASE_REF),
/* harmony export */   yj: () => (/* binding */ prefetch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9279);
/* harmony import */ var _feed_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6210);
/* harmony import */ var _revert_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5636);
// A repository of our own in a temporary folder: commits and trees of the base branch, files only as they are needed.






/** Large repositories take a while to be cut at a depth; a run that waits longer has other troubles. */
const FETCH_DEADLINE_MS = 300_000;
/** Where the fetched head of the base branch is kept. */
const BASE_REF = 'refs/aftermath/base';
/** Settings that decide what a merge gives are git's defaults, whatever a person has set, so that all machines agree. */
const CONFIG = `
[core]
	hooksPath = /dev/null
	attributesFile = /dev/null
	autocrlf = false
	logAllRefUpdates = false
[gc]
	auto = 0
[maintenance]
	auto = false
[merge]
	renames = true
	directoryRenames = conflict
	renameLimit = 7000
	renormalize = false
	conflictStyle = merge
[diff]
	renameLimit = 7000
	orderFile = /dev/null
[remote "origin"]
`;
const PARTIAL = [
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialclonefilter', 'blob:none'],
];
/** An empty repository that knows its remote. Ids are SHA-1 or SHA-256, as the commits that it is made for. */
async function openRevertRepository(remote, { format, temporary }) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'aftermath-revert-'));
    const repository = {
        directory,
        // Git fetches what is missing, one by one, from any remote that has one of these; so no file has them.
        online: (0,_revert_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .toSettingsEnvironment */ .k)([...remote.settings, ...PARTIAL]),
        offline: (0,_revert_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .toSettingsEnvironment */ .k)(remote.settings),
    };
    const made = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(directory, ['init', '--quiet', '--template=', `--object-format=${format}`, '.']);
    if (!made.ok) {
        await closeRevertRepository(repository);
        return made;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git', 'config'), `${CONFIG}\turl = "${remote.address}"\n`);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(repository);
}
async function closeRevertRepository({ directory }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
}
/** What git printed, with nothing fetched on the way. */
function askOffline(to, args, feed = {}) {
    return (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(to.directory, args, { ...feed, env: { ...to.offline, ...feed.env } });
}
/** What git answered; missing files are fetched on the way. */
function feedOnline(to, args, feed = {}) {
    const env = { ...to.online, ...feed.env };
    return (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_3__/* .feedGit */ .lH)(to.directory, args, { ...feed, env, deadlineMs: FETCH_DEADLINE_MS });
}
/** What git printed; missing files are fetched on the way. */
function askOnline(to, args, feed = {}) {
    const env = { ...to.online, ...feed.env };
    return (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(to.directory, args, { ...feed, env, deadlineMs: FETCH_DEADLINE_MS });
}
/** A fetch that brings objects and touches nothing else. */
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
/** Commits and trees of a branch, so many generations deep; again with a larger depth takes only the rest. */
async function fetchBase(to, branch, depth) {
    const refspec = `+refs/heads/${branch}:${BASE_REF}`;
    return fetchRefs(to, [refspec], depth);
}
/** As `fetchBase`, for any refs or commit ids. */
async function fetchRefs(to, refspecs, depth) {
    const args = [...FETCH, '--filter=blob:none', `--depth=${depth}`, '--', 'origin', ...refspecs];
    const fetched = await askOnline(to, args);
    return fetched.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined) : fetched;
}
/** Brings the objects that are not here yet, all in one request. */
async function prefetch(to, ids) {
    if (ids.length === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined);
    const here = await askOffline(to, ['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` });
    if (!here.ok)
        return here;
    const missing = [...here.value.toString('latin1').matchAll(/^(?<id>[0-9a-f]+) missing$/gm)].map(([, id]) => id ?? '');
    if (missing.length === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined);
    // As git itself fetches what is missing: by id, without telling what is here.
    const args = [...FETCH, '--filter=blob:none', '--stdin', '--', 'origin'];
    const env = (0,_revert_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .toSettingsEnvironment */ .k)([...toPairs(to.online), ['fetch.negotiationAlgorithm', 'noop']]);
    const fetched = await askOnline(to, args, { input: `${missing.join('\n')}\n`, env });
    return fetched.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined) : fetched;
}
function toPairs(env) {
    const count = Number(env['GIT_CONFIG_COUNT'] ?? '0');
    return Array.from({ length: count }, (_, index) => [
        env[`GIT_CONFIG_KEY_${index}`] ?? '',
        env[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
}
/** Commits whose parents were not fetched. Git would take them for the first of the history. */
async function readBoundary(to) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to.directory, '.git', 'shallow'), 'latin1').catch(() => '');
    return new Set(text.split('\n').filter((line) => line !== ''));
}
/** Heads of the remote's branches that match, by branch name, as they stand at this moment. */
async function readHeads(to, patterns) {
    const listed = await askOnline(to, [
        'ls-remote',
        '--quiet',
        '--',
        'origin',
        ...patterns.map((one) => `refs/heads/${one}`),
    ]);
    if (!listed.ok)
        return listed;
    const heads = new Map();
    for (const line of listed.value.toString('utf8').split('\n')) {
        const [id = '', ref = ''] = line.split('\t');
        const sha = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(id);
        if (sha !== null && ref.startsWith('refs/heads/'))
            heads.set(ref.slice('refs/heads/'.length), sha);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(heads);
}
/** The id that git printed, or GIT_FAILED. */
function parseId(output, operation) {
    const sha = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(output.toString('latin1').trim());
    return sha === null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({ code: 'GIT_FAILED', operation, detail: 'no object id came back' }) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(sha);
}


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gitReverter)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/domain/result.js
var domain_result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/domain/revert.js
var revert = __webpack_require__(8636);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/adapters/git/revert-repository.js
var revert_repository = __webpack_require__(818);
;// CONCATENATED MODULE: ./lib/adapters/git/revert-reads.js
// Reads commits, differences and files of our own repository. Objects come in as bytes and leave as values.



/** Commits by id, of those that are here. */
async function readCommits(from, ids) {
    const input = `${ids.join('\n')}\n`;
    const answer = await (0,revert_repository/* askOffline */.$R)(from, ['cat-file', '--batch'], { input });
    if (!answer.ok)
        return answer;
    const commits = parseBatch(answer.value).flatMap(({ id, type, bytes }) => {
        const commit = type === 'commit' ? parseCommit(id, bytes) : null;
        return commit === null ? [] : [[commit.sha, commit]];
    });
    return (0,domain_result.ok)(new Map(commits));
}
/** Contents of blobs, one unit a byte; those that are missing are fetched in one go. */
async function readBlobs(from, ids) {
    if (ids.length === 0)
        return (0,domain_result.ok)(new Map());
    const here = await (0,revert_repository/* prefetch */.yj)(from, ids);
    if (!here.ok)
        return here;
    const answer = await (0,revert_repository/* askOnline */.LD)(from, ['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
    if (!answer.ok)
        return answer;
    return (0,domain_result.ok)(new Map(parseBatch(answer.value).map(({ id, bytes }) => [id, bytes.toString('latin1')])));
}
/** `ID TYPE SIZE`, the bytes and a line end for each object that is there. */
function parseBatch(output) {
    const entries = [];
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(0x0a, at);
        if (end < 0)
            break;
        const header = /^(?<id>[0-9a-f]+) (?<type>\w+) (?<size>\d+)$/.exec(output.toString('latin1', at, end))?.groups;
        at = end + 1;
        if (header === undefined)
            continue;
        const size = Number(header['size']);
        entries.push({ id: header['id'] ?? '', type: header['type'] ?? '', bytes: output.subarray(at, at + size) });
        at += size + 1;
    }
    return entries;
}
function parseCommit(id, bytes) {
    const sha = (0,ids/* parseSha */.qL)(id);
    const split = bytes.indexOf('\n\n');
    const head = bytes.toString('latin1', 0, split < 0 ? bytes.length : split);
    const tree = /^tree (?<id>[0-9a-f]+)$/m.exec(head)?.groups?.['id'];
    if (sha === null || tree === undefined)
        return null;
    // Lines that begin with a blank go on with the header before: a signature, a merged tag with parents of its own.
    const parents = [...head.matchAll(/^parent (?<id>[0-9a-f]+)$/gm)].flatMap(([, one]) => (0,ids/* parseSha */.qL)(one ?? '') ?? []);
    const encoding = /^encoding (?<name>[\w.:-]+)$/m.exec(head)?.groups?.['name'] ?? 'utf-8';
    return { sha, tree, parents, message: split < 0 ? '' : decode(bytes.subarray(split + 2), encoding) };
}
function decode(bytes, encoding) {
    try {
        return new TextDecoder(encoding).decode(bytes);
    }
    catch {
        return new TextDecoder('utf-8').decode(bytes);
    }
}
const RAW = ['-r', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];
/** All paths in which two trees differ, in git's order, renames told as a removal and an addition. */
async function readDeltas(from, { before, after, only = [] }) {
    const answer = await (0,revert_repository/* askOnline */.LD)(from, ['diff-tree', ...RAW, '--no-renames', before, after, '--', ...only]);
    return answer.ok ? (0,domain_result.ok)(parseDeltas(answer.value.toString('utf8').split('\0'))) : answer;
}
/** Files that have another path in the second tree: old path to new path. */
async function readMoves(from, { before, after }) {
    const answer = await (0,revert_repository/* askOnline */.LD)(from, ['diff-tree', ...RAW, '-M', '--diff-filter=R', before, after]);
    if (!answer.ok)
        return answer;
    const fields = answer.value.toString('utf8').split('\0');
    const moves = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3)
        moves.set(fields[at + 1] ?? '', fields[at + 2] ?? '');
    return (0,domain_result.ok)(moves);
}
/** More later commits than this that touch the same files are not looked at. */
const MAX_LATER = 300;
/** More paths than this are not given to git one by one: arguments have an end. */
const MAX_PATHS = 200;
/** Commits after one and up to another that touch one of the paths, newest first, at most 300. */
async function readLater(from, range, paths) {
    return readLog(from, [range.upTo, `^${range.after}`], { paths, limit: MAX_LATER });
}
/** Commits before one that touch one of the paths, newest first. */
async function readEarlier(from, before, { paths, limit }) {
    return readLog(from, [before], { paths, limit });
}
async function readLog(from, revisions, { paths, limit }) {
    const shape = [
        `--max-count=${limit}`,
        '--format=%x01%H',
        '--diff-merges=first-parent',
        '--full-diff',
        '--topo-order',
    ];
    const only = paths.length > MAX_PATHS ? [] : paths;
    const args = ['log', ...RAW.slice(1), '--no-renames', ...shape, ...revisions, '--', ...only];
    const answer = await (0,revert_repository/* askOffline */.$R)(from, args, { env: { GIT_LITERAL_PATHSPECS: '1' } });
    if (!answer.ok)
        return answer;
    return (0,domain_result.ok)(parseLog(answer.value.toString('utf8')));
}
function parseLog(text) {
    return text
        .split(/(?:^|\0)\x01/)
        .slice(1)
        .flatMap((part) => {
        const [id = '', ...fields] = part.split('\0');
        const sha = (0,ids/* parseSha */.qL)(id.trim());
        return sha === null ? [] : [{ sha, deltas: parseDeltas(fields.map((field) => field.replace(/^\n(?=:)/, ''))) }];
    });
}
function parseDeltas(fields) {
    const deltas = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const pattern = /^:(?<oldMode>\d{6}) (?<newMode>\d{6}) (?<oldId>[0-9a-f]+) (?<newId>[0-9a-f]+) \w$/;
        const groups = pattern.exec(fields[at] ?? '')?.groups;
        if (groups === undefined)
            continue;
        const { oldMode = '', newMode = '', oldId = '', newId = '' } = groups;
        deltas.push({ path: fields[at + 1] ?? '', oldMode, newMode, oldId, newId });
    }
    return deltas;
}
/** What was fetched of the base branch; `ref` names its head. */
async function readHistory(from, ref) {
    const all = await (0,revert_repository/* askOffline */.$R)(from, ['rev-list', '--topo-order', ref, '--']);
    if (!all.ok)
        return all;
    const first = await (0,revert_repository/* askOffline */.$R)(from, ['rev-list', '--first-parent', ref, '--']);
    if (!first.ok)
        return first;
    const commits = toLines(all.value);
    const head = (0,ids/* parseSha */.qL)(commits[0] ?? '');
    if (head === null)
        return (0,domain_result/* err */._)({ code: 'GIT_FAILED', operation: 'rev-list', detail: 'the branch has no commit' });
    return (0,domain_result.ok)({ head, commits, mainline: new Set(toLines(first.value)) });
}
function toLines(output) {
    return output
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/adapters/git/revert-base.js



/**
 * Generations of history to fetch, one after the other until the commits are there. Most culprits are hours old; a branch
 * of 2,048 generations is weeks of a busy one.
 */
const DEPTHS = [32, 256, 2048];
/** The branch with the commits and their parents on it, or why they cannot be had. */
async function fetchCommits(at, { branch, commits }) {
    let known = 0;
    for (const depth of DEPTHS) {
        const fetched = await (0,revert_repository/* fetchBase */.cu)(at, branch, depth);
        if (!fetched.ok)
            return fetched;
        const history = await readHistory(at, revert_repository/* BASE_REF */.yT);
        if (!history.ok)
            return history;
        const boundary = await (0,revert_repository/* readBoundary */.xn)(at);
        const gap = findGap(commits, history.value, boundary);
        if (gap === null)
            return toBase(at, history.value, commits);
        const isStuck = boundary.size > 0 && history.value.commits.length === known;
        if (boundary.size === 0 || isStuck || depth === DEPTHS.at(-1)) {
            return (0,domain_result.ok)({ kind: 'refused', commit: gap, because: toRefusal(boundary, isStuck) });
        }
        known = history.value.commits.length;
    }
    throw new Error('the last depth ends the loop');
}
/** The first commit that is not on what was fetched, or lies at its edge; null when all are well inside. */
function findGap(commits, history, boundary) {
    const there = new Set(history.commits);
    return commits.find((commit) => !there.has(commit) || boundary.has(commit)) ?? null;
}
/** `stuck`: asking for more brought nothing, so the remote itself has no more. */
function toRefusal(boundary, isStuck) {
    if (boundary.size === 0)
        return 'not-on-base';
    return isStuck ? 'shallow-history' : 'out-of-reach';
}
async function toBase(at, history, commits) {
    const asked = await readCommits(at, [history.head, ...commits]);
    if (!asked.ok)
        return asked;
    const parents = await readCommits(at, [...asked.value.values()].flatMap((commit) => commit.parents));
    if (!parents.ok)
        return parents;
    const headTree = asked.value.get(history.head)?.tree ?? '';
    return (0,domain_result.ok)({ kind: 'here', base: { history, headTree, commits: new Map([...parents.value, ...asked.value]) } });
}

;// CONCATENATED MODULE: ./lib/domain/revert-proof.js
// Proves that a revert takes back exactly one change, from facts about the four trees it was made of. Trusts no merge.
const GITLINK = '160000';
const ABSENT = '000000';
/** Proven when only files of the change are touched, all of it is taken back, and making the change again gives the branch. */
function proveRevert(facts) {
    const foreign = findForeignFiles(facts);
    if (foreign.length > 0)
        return { kind: 'unproven', because: 'foreign-files', files: foreign };
    if (!isInverse(facts.change, facts.undo, facts.texts)) {
        return { kind: 'unproven', because: 'incomplete', files: listUnsettledPaths(facts) };
    }
    if (facts.redoneTree !== facts.baseTree) {
        return { kind: 'unproven', because: 'not-inverse', files: facts.undo.map(({ path }) => path) };
    }
    return { kind: 'proven' };
}
/** Paths that the undo changes and that are none of the change's, followed through later renames. In the undo's order. */
function findForeignFiles({ change, undo, moved, }) {
    const own = new Set(change.flatMap(({ path }) => [path, moved.get(path) ?? path]));
    return undo.map(({ path }) => path).filter((path) => !own.has(path));
}
/** True when the second difference takes back what the first did: the same lines, modes and files, the other way round. */
function isInverse(change, undo, texts) {
    return isEven([...withoutSettled(change, undo), ...withoutSettled(undo, change)], texts);
}
/** True when both differences do the same: the same lines, modes and files. */
function isSameChange(one, other, texts) {
    return isInverse(one, other.map(toInverse), texts);
}
/** Both differences are of the same paths, in any order. */
function isOfSamePaths(one, other) {
    const paths = new Set(one.map(({ path }) => path));
    return paths.size === other.length && other.every(({ path }) => paths.has(path));
}
/** Ids of the blobs whose content `isInverse` has to see, each once: of files that are not simply swapped back. */
function listUnsettled(change, undo) {
    return listBlobs([...withoutSettled(change, undo), ...withoutSettled(undo, change)]);
}
/** Ids of the contents on both sides, each once. A submodule has none: its commit lies in another repository. */
function listBlobs(deltas) {
    return [...new Set(deltas.flatMap(toBlobIds))];
}
/** The same difference the other way round. */
function toInverse({ path, oldMode, newMode, oldId, newId }) {
    return { path, oldMode: newMode, newMode: oldMode, oldId: newId, newId: oldId };
}
/**
 * True when nothing of the change is left: no file has a line more often than before that the change brought, nor one less
 * often that it took, and files that it brought or removed are as before. `standing`: from the commit's parent to the branch,
 * the change's paths only.
 */
function isGone(change, standing, texts) {
    const now = new Map(standing.map((delta) => [delta.path, delta]));
    return change.every((delta) => {
        const since = now.get(delta.path);
        if (since === undefined)
            return true;
        if (since.oldMode !== since.newMode || isAddedOrRemoved(delta))
            return false;
        const [brought, left] = [countLines(delta, texts), countLines(since, texts)];
        return [...brought].every(([line, count]) => count === 0 || Math.sign(left.get(line) ?? 0) !== Math.sign(count));
    });
}
function isAddedOrRemoved({ oldMode, newMode }) {
    return oldMode === ABSENT || newMode === ABSENT;
}
function listUnsettledPaths({ change, undo }) {
    const deltas = [...withoutSettled(change, undo), ...withoutSettled(undo, change)];
    return [...new Set(deltas.map(({ path }) => path))];
}
/** Without the files that the other difference brings back to the very same content and mode. */
function withoutSettled(deltas, others) {
    const inverses = new Set(others.map((delta) => toKey(toInverse(delta))));
    return deltas.filter((delta) => !inverses.has(toKey(delta)));
}
function toKey({ path, oldMode, newMode, oldId, newId }) {
    return [oldMode, newMode, oldId, newId, path].join('\0');
}
function toBlobIds({ oldMode, newMode, oldId, newId }) {
    const sides = [
        [oldMode, oldId],
        [newMode, newId],
    ];
    return sides.flatMap(([mode, id]) => (mode === ABSENT || mode === GITLINK ? [] : [id]));
}
/**
 * True when all that comes also goes. Lines are counted over all files together, so that a file may have another name by
 * now; where in a file they stand is for the tree that is made again to show.
 */
function isEven(deltas, texts) {
    const counts = new Map();
    for (const delta of deltas)
        countLines(delta, texts, counts);
    return [...counts.values()].every((count) => count === 0);
}
/** How many more of each line there are after a difference than before, on top of what was counted. */
function countLines({ oldMode, newMode, oldId, newId }, texts, counts = new Map()) {
    addLines(counts, revert_proof_toLines(oldMode, oldId, texts), -1);
    addLines(counts, revert_proof_toLines(newMode, newId, texts), 1);
    return counts;
}
function addLines(counts, lines, by) {
    for (const line of lines)
        counts.set(line, (counts.get(line) ?? 0) + by);
}
/** A content that was not given counts as its id: then only the same content evens it out. */
function revert_proof_toLines(mode, id, texts) {
    if (mode === ABSENT)
        return [];
    const text = mode === GITLINK ? undefined : texts.get(id);
    const content = text === undefined ? [`id ${id}`] : text.split('\n').map((line) => `line ${line}`);
    return [`mode ${mode}`, ...content];
}

;// CONCATENATED MODULE: ./lib/adapters/git/revert-existing.js





/** Later commits whose contents are compared; those that are told by their ids alone are not counted. */
const MAX_COMPARED = 12;
/** Generations of a foreign branch that are fetched to find where it left the base branch. */
const BRANCH_DEPTH = 32;
/** Branches and pull requests that are looked at. */
const MAX_OPEN = 50;
/** The newest commit that took back or brought again exactly this change; null when none did. `later`: newest first. */
async function findFate(at, change, later) {
    const alike = later.filter(({ deltas }) => isOfSamePaths(change, deltas));
    for (const { sha, deltas } of alike.slice(0, MAX_COMPARED)) {
        const texts = await readBothWays(at, change, deltas);
        if (!texts.ok)
            return texts;
        if (isInverse(change, deltas, texts.value))
            return (0,domain_result.ok)({ kind: 'reverted', commit: sha });
        if (isSameChange(change, deltas, texts.value))
            return (0,domain_result.ok)({ kind: 'reapplied', commit: sha });
    }
    return (0,domain_result.ok)(null);
}
/**
 * True when an earlier commit did the exact opposite: then this one is a revert, whatever it is called. By ids alone. A
 * change that only deletes files is none: every file was added by some commit before.
 */
function hasExactOpposite(change, earlier) {
    if (change.every(({ newMode }) => newMode === '000000'))
        return false;
    return earlier.some(({ deltas }) => isOfSamePaths(change, deltas) && isInverse(change, deltas, new Map()));
}
async function readBothWays(at, change, deltas) {
    const back = listUnsettled(change, deltas);
    // Nothing is left open when the ids say it all, either way.
    if (back.length === 0 || listUnsettled(change, deltas.map(toInverse)).length === 0)
        return (0,domain_result.ok)(new Map());
    return readBlobs(at, back);
}
/** The branch or pull request that takes back exactly this change; null when there is none. */
async function findOpenRevert(at, change, { branches, pullRequests }) {
    const places = [
        ...[...branches].map(([branch, commit]) => ({ where: 'branch', branch, commit })),
        ...pullRequests.map(({ number, head }) => ({ where: 'pull-request', number, commit: head })),
    ].slice(0, MAX_OPEN);
    for (const place of places) {
        if (place.where === 'by-hand')
            continue;
        const deltas = await readBranchChange(at, place.commit);
        if (!deltas.ok)
            return deltas;
        if (deltas.value === null || !isOfSamePaths(change, deltas.value))
            continue;
        const texts = await readBlobs(at, listUnsettled(change, deltas.value));
        if (!texts.ok)
            return texts;
        if (isInverse(change, deltas.value, texts.value))
            return (0,domain_result.ok)(place);
    }
    return (0,domain_result.ok)(null);
}
/**
 * Brings what may be compared, in one request if all of it is there. A pull request that was closed meanwhile or a fork
 * that is gone is no trouble: there is nothing to find in it.
 */
async function fetchHeads(at, heads) {
    const asked = [...new Set(heads)].slice(0, MAX_OPEN);
    if (asked.length === 0 || (await (0,revert_repository/* fetchRefs */.BA)(at, asked, BRANCH_DEPTH)).ok)
        return;
    for (const head of asked)
        await (0,revert_repository/* fetchRefs */.BA)(at, [head], BRANCH_DEPTH);
}
/** What a branch changes since it left the base branch; null when that cannot be seen, as when it was not fetched. */
async function readBranchChange(at, head) {
    const fork = await (0,revert_repository/* askOffline */.$R)(at, ['merge-base', head, revert_repository/* BASE_REF */.yT]);
    if (!fork.ok)
        return (0,domain_result.ok)(null);
    const id = (0,revert_repository/* parseId */.Fg)(fork.value, 'merge-base');
    if (!id.ok)
        return id;
    const commits = await readCommits(at, [id.value, head]);
    if (!commits.ok)
        return commits;
    const [from, to] = [commits.value.get(id.value), commits.value.get(head)];
    return from === undefined || to === undefined ? (0,domain_result.ok)(null) : readDeltas(at, { before: from.tree, after: to.tree });
}
/** The branches under our own prefix among these heads, without one. */
function toOtherBranches(heads, own) {
    return new Map([...heads].filter(([name]) => name.startsWith(revert/* REVERT_BRANCHES */.MB) && name !== own));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/feed-git.js
var feed_git = __webpack_require__(6210);
;// CONCATENATED MODULE: ./lib/adapters/git/revert-merge.js
// Merges three trees without a checkout, as `git revert` does with one: the same strategy, renames and attributes.






const NOBODY = { name: 'aftermath', email: 'aftermath@users.noreply.github.com', date: '@0 +0000' };
/**
 * The tree that comes of bringing theirs into ours. `git merge-tree` finds the origin from commits, so it gets three that
 * say what we mean; they have nothing of the real history, so none of it is needed. Wants git 2.38.
 */
async function mergeTrees(at, { origin, ours, theirs }) {
    const root = await writeCommit(at, { tree: origin, parents: [], message: 'origin\n' });
    if (!root.ok)
        return root;
    const sides = [];
    for (const tree of [ours, theirs]) {
        const side = await writeCommit(at, { tree, parents: [root.value], message: `${sides.length}\n` });
        if (!side.ok)
            return side;
        sides.push(side.value);
    }
    const answer = await (0,revert_repository/* feedOnline */.sA)(at, ['merge-tree', '--write-tree', '-z', ...sides]);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout, stderr } = answer.value;
    const fields = stdout.toString('utf8').split('\0');
    if (exitCode === 0)
        return (0,domain_result.ok)({ kind: 'clean', tree: fields[0] ?? '' });
    if (exitCode === 1)
        return (0,domain_result.ok)({ kind: 'conflict', files: parseUnmerged(fields.slice(1)) });
    const detail = exitCode === 129 ? 'git 2.38 or newer is needed' : (0,feed_git/* toLastWords */.Pn)(stderr, exitCode);
    return (0,domain_result/* err */._)({ code: 'GIT_FAILED', operation: 'merge-tree', detail });
}
/** `MODE ID STAGE<tab>PATH` for each side, an empty field, then words; a word about a conflict names its paths. */
function parseUnmerged(fields) {
    const stages = new Map();
    const end = fields.indexOf('');
    for (const field of fields.slice(0, end)) {
        const groups = /^\d{6} [0-9a-f]+ (?<stage>[123])\t(?<path>.+)$/s.exec(field)?.groups;
        const path = groups?.['path'] ?? '';
        stages.set(path, (stages.get(path) ?? new Set()).add(Number(groups?.['stage'])));
    }
    for (let at = end + 1; at < fields.length;) {
        const count = Number(fields[at]);
        if (!(count > 0))
            break;
        const paths = fields.slice(at + 1, at + 1 + count);
        const isConflict = (fields[at + 1 + count] ?? '').startsWith('CONFLICT');
        for (const path of isConflict ? paths : [])
            if (!stages.has(path))
                stages.set(path, new Set());
        at += count + 3;
    }
    return [...stages].map(([path, sides]) => ({ path, stages: sides }));
}
/** A commit that no branch points to. */
async function writeCommit(at, { tree, parents, message, by = NOBODY }) {
    const env = {
        GIT_AUTHOR_NAME: by.name,
        GIT_AUTHOR_EMAIL: by.email,
        GIT_AUTHOR_DATE: by.date,
        GIT_COMMITTER_NAME: by.name,
        GIT_COMMITTER_EMAIL: by.email,
        GIT_COMMITTER_DATE: by.date,
    };
    const args = ['commit-tree', ...parents.flatMap((parent) => ['-p', parent]), tree];
    const made = await (0,revert_repository/* askOffline */.$R)(at, args, { input: message, env });
    return made.ok ? (0,revert_repository/* parseId */.Fg)(made.value, 'commit-tree') : made;
}
/** Attributes lie in files of this name, in any folder above a file. */
const ATTRIBUTES = ':(glob)**/.gitattributes';
/** Names that lead out of the folder, or into git's own. */
const BAD_SEGMENT = /^(?:\.{0,2}|\.git|git~1)$/i;
/** A repository with more of them is not read to the end; those nearest to the root count most. */
const MAX_ATTRIBUTE_FILES = 500;
/**
 * Puts the branch's attributes where a merge looks for them: in the working tree, which has no other files. A rule such as
 * `*.lock -merge` then means what it means in a checkout.
 */
async function placeAttributes(at, tree) {
    const empty = await (0,revert_repository/* askOffline */.$R)(at, ['mktree']);
    if (!empty.ok)
        return empty;
    const deltas = await readDeltas(at, { before: empty.value.toString('latin1').trim(), after: tree, only: [ATTRIBUTES] });
    if (!deltas.ok)
        return deltas;
    const files = deltas.value.filter(isPlaceable).sort((one, other) => toDepth(one) - toDepth(other));
    const nearest = files.slice(0, MAX_ATTRIBUTE_FILES);
    const texts = await readBlobs(at, [...new Set(nearest.map(({ newId }) => newId))]);
    if (!texts.ok)
        return texts;
    await clearFiles(at);
    for (const { path, newId } of nearest) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(at.directory, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(at.directory, path), Buffer.from(texts.value.get(newId) ?? '', 'latin1'));
    }
    return (0,domain_result.ok)(undefined);
}
function isPlaceable({ path, newMode }) {
    return newMode.startsWith('100') && !path.split('/').some((segment) => BAD_SEGMENT.test(segment));
}
function toDepth({ path }) {
    return path.split('/').length;
}
async function clearFiles({ directory }) {
    const names = (await (0,promises_.readdir)(directory)).filter((name) => name !== '.git');
    for (const name of names)
        await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./lib/adapters/git/revert-patch.js
// Keeps the failed change as a patch that `git apply` takes, within a bound.




/** A patch above this is no help to a reader, and an artifact of its own for anybody else. */
const MAX_PATCH_BYTES = 1024 * 1024;
/** Every file of it would have to be fetched. */
const MAX_PATCH_FILES = 2000;
/** The changes one after the other, in the order given; for a range, oldest first. */
async function readPatch(at, changes) {
    if (changes.reduce((sum, { files }) => sum + files, 0) > MAX_PATCH_FILES)
        return (0,domain_result.ok)({ kind: 'too-large', bytes: null });
    const parts = [];
    for (const { before, after } of changes) {
        const part = await readOne(at, before, after);
        if (!part.ok)
            return part;
        parts.push(part.value);
    }
    const whole = Buffer.concat(parts);
    if (whole.length > MAX_PATCH_BYTES)
        return (0,domain_result.ok)({ kind: 'too-large', bytes: whole.length });
    return (0,domain_result.ok)({ kind: 'whole', text: whole.toString('utf8') });
}
async function readOne(at, before, after) {
    const deltas = await readDeltas(at, { before, after });
    if (!deltas.ok)
        return deltas;
    const here = await (0,revert_repository/* prefetch */.yj)(at, listBlobs(deltas.value));
    if (!here.ok)
        return here;
    const shape = ['-r', '-p', '--binary', '--full-index', '--no-renames', '--no-ext-diff', '--no-textconv', '-U3'];
    return (0,revert_repository/* askOnline */.LD)(at, ['diff-tree', ...shape, before, after]);
}

;// CONCATENATED MODULE: ./lib/adapters/git/revert-conflict.js



/** All of them would have to be fetched, in three versions. */
const MAX_COMPARED_FILES = 1000;
/** Commits named for each file: more than a person looks at. */
const MAX_NAMED = 10;
/** The files in git's order, each with the later commits that touched it, newest first. */
function toConflictFiles(unmerged, later) {
    return unmerged.map(({ path, stages }) => ({
        path,
        kind: toKind(stages),
        laterCommits: later
            .filter(({ deltas }) => deltas.some((delta) => delta.path === path))
            .map(({ sha }) => sha)
            .slice(0, MAX_NAMED),
    }));
}
/** The origin is the commit's file, ours the branch's, theirs the one before the commit. */
function toKind(stages) {
    const has = [1, 2, 3].map((stage) => stages.has(stage));
    if (has.every(Boolean))
        return 'edited';
    if (has[0] && has[1])
        return 'edit-against-removal';
    if (has[0] && has[2])
        return 'removal-against-edit';
    return has[1] && has[2] ? 'two-files' : 'other';
}
/** What a person can do, in the order of how much it loses: nothing, later work, time. */
function toChoices(files) {
    const paths = files.map(({ path }) => path);
    const commits = [...new Set(files.flatMap(({ laterCommits }) => laterCommits))];
    const first = ['by-hand', 'ours', 'theirs'].map((kind) => ({ kind, files: paths }));
    return commits.length === 0 ? first : [...first, { kind: 'later', commits }];
}
/** True when every file of the change is as if the change had never been, whatever else was edited since. `before` and `after`: the trees of the change. */
async function isUndoneByHand(at, change, { before, after, branch }) {
    if (change.length > MAX_COMPARED_FILES)
        return (0,domain_result.ok)(false);
    const moves = await readMoves(at, { before: after, after: branch });
    if (!moves.ok)
        return moves;
    // A file that is not in its place any more is not gone when it lies in another.
    if (change.some(({ path }) => moves.value.has(path)))
        return (0,domain_result.ok)(false);
    const since = await readDeltas(at, { before, after: branch });
    if (!since.ok)
        return since;
    const paths = new Set(change.map(({ path }) => path));
    const standing = since.value.filter(({ path }) => paths.has(path));
    const texts = await readBlobs(at, listBlobs([...change, ...standing]));
    return texts.ok ? (0,domain_result.ok)(isGone(change, standing, texts.value)) : texts;
}

;// CONCATENATED MODULE: ./lib/adapters/git/revert-step.js







async function takeBack(question) {
    const before = findBefore(question);
    if ('because' in before)
        return refuse(question, before.because);
    const change = await readDeltas(question.at, { before: before.tree, after: question.commit.tree });
    if (!change.ok)
        return change;
    if (change.value.length === 0)
        return (0,domain_result.ok)({ kind: 'nothing', commit: question.commit.sha });
    const target = { before, change: change.value };
    const refusal = await findRefusal(question, target);
    if (!refusal.ok)
        return refusal;
    return refusal.value === null ? mergeBack(question, target) : (0,domain_result.ok)(refusal.value);
}
/** The parent that the branch goes back to. */
function findBefore({ base, commit, request }) {
    const { parents } = commit;
    if (parents.length === 0)
        return { because: 'root-commit' };
    const isUnasked = request.mainline === undefined;
    if (parents.length > 1 && isUnasked && !base.history.mainline.has(commit.sha))
        return { because: 'merge-off-mainline' };
    const parent = parents[(request.mainline ?? 1) - 1];
    if (parent === undefined)
        return { because: 'no-such-parent' };
    // Inside of the fetched history each parent is here; one that is not would make the revert delete everything.
    return base.commits.get(parent) ?? { because: 'shallow-history' };
}
function refuse({ commit }, because, about = []) {
    return (0,domain_result.ok)({ kind: 'refused', commit: commit.sha, because, about });
}
/** How git, GitHub and people say that a commit takes back another, or brings it again. */
const REVERT_WORDS = /^(?:(?:Revert|Reapply|Re-?land)\s+"|This reverts commit [0-9a-f]{7}|Reverts \S*#\d|Aftermath-Reverts: )/im;
/** Earlier commits of the same files among which the exact opposite is looked for. */
const MAX_EARLIER = 30;
async function findRefusal(question, { before, change }) {
    const workflows = question.request.workflows === 'allow' ? [] : listWorkflows(change);
    if (workflows.length > 0)
        return refuse(question, 'workflow-file', workflows);
    if (question.request.ofReverts === 'allow')
        return (0,domain_result.ok)(null);
    if (REVERT_WORDS.test(question.commit.message))
        return refuse(question, 'is-revert');
    const paths = change.map(({ path }) => path);
    const earlier = await readEarlier(question.at, before.sha, { paths, limit: MAX_EARLIER });
    if (!earlier.ok)
        return earlier;
    return hasExactOpposite(change, earlier.value) ? refuse(question, 'is-revert') : (0,domain_result.ok)(null);
}
function listWorkflows(deltas) {
    return deltas.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/'));
}
async function mergeBack(question, target) {
    const { at, base, commit, request, tree } = question;
    const paths = target.change.map(({ path }) => path);
    const all = await readLater(at, { after: commit.sha, upTo: base.history.head }, paths);
    if (!all.ok)
        return all;
    // Those that are asked for are taken back by now.
    const later = all.value.filter(({ sha }) => !request.commits.includes(sha));
    const fate = await findFate(at, target.change, later);
    if (!fate.ok)
        return fate;
    const placed = await placeAttributes(at, tree);
    if (!placed.ok)
        return placed;
    const merged = await mergeTrees(at, { origin: commit.tree, ours: tree, theirs: target.before.tree });
    if (!merged.ok)
        return merged;
    if (merged.value.kind === 'conflict') {
        return toConflict(question, target, { unmerged: merged.value.files, later, fate: fate.value });
    }
    if (merged.value.tree === tree)
        return (0,domain_result.ok)(toAlready(commit.sha, fate.value));
    if (fate.value?.kind === 'reapplied')
        return refuse(question, 'reapplied', [fate.value.commit]);
    const open = await findOpenRevert(at, target.change, question.places);
    if (!open.ok)
        return open;
    if (open.value !== null)
        return (0,domain_result.ok)({ kind: 'already-reverted', commit: commit.sha, by: open.value });
    return prove(question, target, merged.value.tree);
}
function toAlready(commit, fate) {
    const by = fate?.kind === 'reverted' ? { where: 'base', commit: fate.commit } : { where: 'by-hand' };
    return { kind: 'already-reverted', commit, by };
}
async function toConflict({ at, commit, tree }, { before, change }, { unmerged, later, fate }) {
    if (fate?.kind === 'reverted')
        return (0,domain_result.ok)(toAlready(commit.sha, fate));
    const isUndone = await isUndoneByHand(at, change, { before: before.tree, after: commit.tree, branch: tree });
    if (!isUndone.ok)
        return isUndone;
    if (isUndone.value)
        return (0,domain_result.ok)(toAlready(commit.sha, null));
    const patch = await readPatch(at, [{ before: before.tree, after: commit.tree, files: change.length }]);
    if (!patch.ok)
        return patch;
    const files = toConflictFiles(unmerged, later);
    return (0,domain_result.ok)({ kind: 'conflict', commit: commit.sha, files, choices: toChoices(files), patch: patch.value });
}
async function prove(question, { before, change }, result) {
    const { at, commit, request, tree } = question;
    const undo = await readDeltas(at, { before: tree, after: result });
    if (!undo.ok)
        return undo;
    const workflows = request.workflows === 'allow' ? [] : listWorkflows(undo.value);
    if (workflows.length > 0)
        return refuse(question, 'workflow-file', workflows);
    const isMoved = findForeignFiles({ change, undo: undo.value, moved: new Map() }).length > 0;
    const moved = isMoved ? await readMoves(at, { before: commit.tree, after: tree }) : (0,domain_result.ok)(new Map());
    if (!moved.ok)
        return moved;
    const texts = await readBlobs(at, listUnsettled(change, undo.value));
    if (!texts.ok)
        return texts;
    const redone = await mergeTrees(at, { origin: before.tree, ours: result, theirs: commit.tree });
    if (!redone.ok)
        return redone;
    const proof = proveRevert({
        change,
        undo: undo.value,
        moved: moved.value,
        texts: texts.value,
        baseTree: tree,
        redoneTree: redone.value.kind === 'clean' ? redone.value.tree : null,
    });
    if (proof.kind === 'unproven')
        return (0,domain_result.ok)({ ...proof, commit: commit.sha });
    return (0,domain_result.ok)({ kind: 'undone', tree: result, undo: undo.value, before });
}

;// CONCATENATED MODULE: ./lib/adapters/git/revert-prepare.js









/** Nothing is pushed; commits and trees are written to the repository only. */
async function prepare(at, request, author) {
    const [first] = request.commits;
    if (first === undefined)
        throw new Error('a revert of no commit');
    const heads = await readSeenHeads(at, request);
    if (!heads.ok)
        return heads;
    const without = (outcome) => (0,domain_result.ok)({ outcome, seen: '', undo: [] });
    const refused = { kind: 'refused', about: [] };
    if (!heads.value.has(request.base))
        return without({ ...refused, commit: first, because: 'no-base-branch' });
    const openHeads = request.openHeads ?? [];
    // First these, then the base: the last fetch decides how far back the history is seen.
    await fetchHeads(at, [...toOtherBranches(heads.value, '').values(), ...openHeads.map(({ head }) => head)]);
    const fetched = await fetchCommits(at, { branch: request.base, commits: request.commits });
    if (!fetched.ok)
        return fetched;
    if (fetched.value.kind === 'refused')
        return without({ ...refused, ...fetched.value });
    const { base } = fetched.value;
    const commits = toNewestFirst(base, request.commits);
    const branch = (0,revert/* toRevertBranch */.WD)(commits[0]?.sha ?? first);
    const places = { branches: toOtherBranches(heads.value, branch), pullRequests: openHeads };
    const made = await makeSteps({ at, request, base, places }, commits, author);
    if (!made.ok)
        return made;
    if (made.value.kind !== 'made')
        return without(made.value);
    return toReady(at, { request, branch, base, made: made.value, seen: toSeen(heads.value, branch, request) });
}
/** The heads that decide whether something is still as it was: of the base, and of all branches with reverts. */
async function readSeenHeads(at, { base }) {
    if (!(0,revert/* isBranchName */.Q8)(base))
        return (0,domain_result.ok)(new Map());
    return (0,revert_repository/* readHeads */.W4)(at, [base, `${revert/* REVERT_BRANCHES */.MB}*`]);
}
/** One text for all heads but that of the branch to be pushed. */
function toSeen(heads, own, { base }) {
    const others = [...toOtherBranches(heads, own)].map(([name, sha]) => `${sha} ${name}`).sort();
    return [heads.get(base) ?? '', ...others].join('\n');
}
/** Each commit once, as they lie on the branch: what stands on another commit comes before it. */
function toNewestFirst({ history, commits }, asked) {
    const wanted = new Set(asked);
    return history.commits.filter((id) => wanted.has(id)).flatMap((id) => commits.get(id) ?? []);
}
/** All steps, or what stopped one of them. A commit of several that leaves nothing to do is skipped. */
async function makeSteps(common, commits, author) {
    let made = {
        kind: 'made',
        head: common.base.history.head,
        tree: common.base.headTree,
        steps: [],
        skipped: [],
        changes: [],
    };
    let last = null;
    for (const commit of commits) {
        const step = await takeBack({ ...common, commit, tree: made.tree });
        if (!step.ok)
            return step;
        const { value } = step;
        if (value.kind === 'undone') {
            const next = await addStep(common.at, { made, commit, undone: value }, author);
            if (!next.ok)
                return next;
            made = next.value;
        }
        else if (value.kind === 'nothing' || value.kind === 'already-reverted') {
            last = value;
            made = { ...made, skipped: [...made.skipped, { commit: commit.sha, because: value.kind }] };
        }
        else
            return (0,domain_result.ok)(value);
    }
    return (0,domain_result.ok)(made.steps.length === 0 && last !== null ? last : made);
}
async function addStep(at, { made, commit, undone }, author) {
    const isMerge = commit.parents.length > 1;
    const subject = author.safe(commit.message.trimStart().split('\n', 1)[0] ?? '');
    const message = author.renderMessage({ sha: commit.sha, subject, backTo: isMerge ? undone.before.sha : null });
    const date = `@${Math.floor(author.readNow() / 1000)} +0000`;
    const by = { ...author.identity, date };
    const written = await writeCommit(at, { tree: undone.tree, parents: [made.head], message, by });
    if (!written.ok)
        return written;
    const files = undone.undo.map(({ path }) => path);
    return (0,domain_result.ok)({
        ...made,
        head: written.value,
        tree: undone.tree,
        steps: [...made.steps, { commit: commit.sha, revert: written.value, files }],
        changes: [...made.changes, { before: undone.before.tree, after: commit.tree, files: files.length }],
    });
}
async function toReady(at, { request, branch, base, made, seen }) {
    const { head, tree, steps, skipped } = made;
    const undo = await readDeltas(at, { before: base.headTree, after: tree });
    if (!undo.ok)
        return undo;
    const patch = await readPatch(at, made.changes.toReversed());
    if (!patch.ok)
        return patch;
    const files = [...new Set(steps.flatMap((step) => step.files))];
    const baseHead = base.history.head;
    const outcome = {
        kind: 'ready',
        request,
        branch,
        head,
        tree,
        baseHead,
        steps,
        skipped,
        files,
        patch: patch.value,
    };
    if (tree === base.headTree)
        return (0,domain_result/* err */._)({ code: 'INTERNAL', detail: 'a revert that changes nothing was called ready' });
    return (0,domain_result.ok)({ outcome, seen, undo: undo.value });
}

;// CONCATENATED MODULE: ./lib/adapters/git/revert-push.js








/** No tags, no hooks of the user's, no signature, nothing of submodules. */
const PUSH = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
/** How servers say that rules or rights forbid a push, which has no other sign of it than words. */
const FORBIDDEN = /\bGH0(?:06|13)\b|protected branch|rule violations?|hook declined|refusing to allow|permission to .* denied/i;
/** The last reads before the push: heads of the base, of this branch and of the other reverts. */
async function push(question) {
    const { at, ready } = question;
    const heads = await readSeenHeads(at, ready.request);
    if (!heads.ok)
        return heads;
    const seen = toSeen(heads.value, ready.branch, ready.request);
    const approved = question.made?.seen === seen ? (0,domain_result.ok)({ ready, undo: question.made.undo }) : await makeAgain(question);
    if (!approved.ok)
        return approved;
    if ('now' in approved.value)
        return (0,domain_result.ok)({ kind: 'outdated', now: approved.value.now });
    const standing = heads.value.get(ready.branch);
    return standing === undefined ? pushNew(at, approved.value) : toStanding(at, approved.value, standing);
}
/** Something moved: the same request again, and only the same change may go on. */
async function makeAgain({ at, ready, only, made, author, }) {
    const again = await prepare(at, ready.request, author);
    if (!again.ok)
        return again;
    const { outcome, undo } = again.value;
    if (outcome.kind !== 'ready')
        return (0,domain_result.ok)({ now: outcome });
    if (only === 'same-base' && outcome.baseHead !== ready.baseHead)
        return (0,domain_result.ok)({ now: outcome });
    const isSame = made === null
        ? (0,domain_result.ok)(outcome.baseHead === ready.baseHead && outcome.tree === ready.tree)
        : await isAlike(at, made.undo, undo);
    if (!isSame.ok)
        return isSame;
    return (0,domain_result.ok)(isSame.value ? { ready: outcome, undo } : { now: outcome });
}
async function isAlike(at, one, other) {
    if (!isOfSamePaths(one, other))
        return (0,domain_result.ok)(false);
    const texts = await readBlobs(at, listUnsettled(one, other.map(toInverse)));
    return texts.ok ? (0,domain_result.ok)(isSameChange(one, other, texts.value)) : texts;
}
/** The branch is there already: ours from an earlier try, perhaps on an older base, or somebody else's work. */
async function toStanding(at, { ready, undo }, head) {
    const { branch, baseHead } = ready;
    if (head === ready.head)
        return (0,domain_result.ok)({ kind: 'unchanged', branch, head, baseHead });
    await fetchHeads(at, [head]);
    const change = await readBranchChange(at, head);
    if (!change.ok)
        return change;
    const isSame = change.value === null ? (0,domain_result.ok)(false) : await isAlike(at, undo, change.value);
    if (!isSame.ok)
        return isSame;
    return (0,domain_result.ok)(isSame.value ? { kind: 'unchanged', branch, head, baseHead } : { kind: 'branch-taken', branch, head });
}
/** The branch must not exist at the moment of the push. What a failure means is read from where the branch stands then. */
async function pushNew(at, approved) {
    const { branch, head, baseHead } = approved.ready;
    const ref = `refs/heads/${branch}`;
    const pushed = await (0,revert_repository/* feedOnline */.sA)(at, [...PUSH, `--force-with-lease=${ref}:`, '--', 'origin', `${head}:${ref}`]);
    if (!pushed.ok)
        return pushed;
    if (pushed.value.exitCode === 0)
        return (0,domain_result.ok)({ kind: 'pushed', branch, head, baseHead });
    const heads = await (0,revert_repository/* readHeads */.W4)(at, [branch]);
    const standing = heads.ok ? heads.value.get(branch) : undefined;
    if (standing === head)
        return (0,domain_result.ok)({ kind: 'pushed', branch, head, baseHead });
    return standing === undefined ? revert_push_toRefusal(branch, pushed.value) : toStanding(at, approved, standing);
}
function revert_push_toRefusal(branch, { exitCode, stderr }) {
    const rule = stderr.split('\n').find((line) => FORBIDDEN.test(line));
    if (rule !== undefined)
        return (0,domain_result/* err */._)({ code: 'BRANCH_RULES', branch, detail: (0,feed_git/* toLastWords */.Pn)(rule, exitCode) });
    return (0,domain_result/* err */._)({ code: 'GIT_FAILED', operation: 'push', detail: (0,feed_git/* toLastWords */.Pn)(stderr, exitCode) });
}
/** Deletes the branch if it stands where we left it. Throws for a branch that is none of ours. */
async function remove(at, branch, head) {
    if (!branch.startsWith(revert/* REVERT_BRANCHES */.MB))
        throw new Error(`not a branch of a revert: ${JSON.stringify(branch)}`);
    const before = await (0,revert_repository/* readHeads */.W4)(at, [branch]);
    if (!before.ok)
        return before;
    const standing = before.value.get(branch);
    if (standing !== head)
        return (0,domain_result.ok)(standing === undefined ? 'gone' : 'changed');
    const ref = `refs/heads/${branch}`;
    const removed = await (0,revert_repository/* feedOnline */.sA)(at, [...PUSH, `--force-with-lease=${ref}:${head}`, '--', 'origin', `:${ref}`]);
    if (!removed.ok)
        return removed;
    if (removed.value.exitCode === 0)
        return (0,domain_result.ok)('removed');
    const after = await (0,revert_repository/* readHeads */.W4)(at, [branch]);
    if (!after.ok)
        return after;
    const left = after.value.get(branch);
    if (left === undefined)
        return (0,domain_result.ok)('removed');
    return left === head ? revert_push_toRefusal(branch, removed.value) : (0,domain_result.ok)('changed');
}

// EXTERNAL MODULE: ./lib/adapters/git/revert-remote.js
var revert_remote = __webpack_require__(5636);
;// CONCATENATED MODULE: ./lib/adapters/git/reverter.js
// A Reverter over git: a repository of its own in a temporary folder, which knows nothing of the user's checkout.






const IDENTITY = { name: 'aftermath', email: 'aftermath@users.noreply.github.com' };
/** Opens nothing before it is asked. One call at a time. Throws for an address that is none. */
function gitReverter(options) {
    const remote = (0,revert_remote/* toRevertRemote */.A)(options.address, options.token);
    const author = {
        identity: options.identity ?? IDENTITY,
        safe: options.safe,
        renderMessage: options.renderMessage,
        readNow: options.readNow ?? Date.now,
    };
    const made = new Map();
    let opened = null;
    const open = async (sha) => {
        if (opened !== null)
            return (0,domain_result.ok)(opened);
        const repository = await (0,revert_repository/* openRevertRepository */.Zn)(remote, {
            format: sha.length === 64 ? 'sha256' : 'sha1',
            temporary: options.temporary ?? (0,external_node_os_.tmpdir)(),
        });
        if (repository.ok)
            opened = repository.value;
        return repository;
    };
    return {
        prepareRevert: async (request) => {
            const [first] = request.commits;
            if (first === undefined)
                return (0,domain_result/* err */._)({ code: 'USAGE', detail: 'a revert needs at least one commit; name it' });
            const at = await open(first);
            if (!at.ok)
                return at;
            const prepared = await prepare(at.value, request, author);
            if (!prepared.ok)
                return prepared;
            const { outcome } = prepared.value;
            if (outcome.kind === 'ready')
                made.set(outcome.head, prepared.value);
            return (0,domain_result.ok)(outcome);
        },
        pushRevert: async (ready, only = 'same-change') => {
            const at = await open(ready.head);
            return at.ok ? push({ at: at.value, ready, only, made: made.get(ready.head) ?? null, author }) : at;
        },
        removeBranch: async (branch, head) => {
            const at = await open(head);
            return at.ok ? remove(at.value, branch, head) : at;
        },
        close: async () => {
            if (opened !== null)
                await (0,revert_repository/* closeRevertRepository */.to)(opened);
            opened = null;
        },
    };
}


/***/ }),

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ FILE_MODES),
/* harmony export */   Vn: () => (/* binding */ toCheckpointId),
/* harmony export */   gd: () => (/* binding */ isOwnPath),
/* harmony export */   m: () => (/* binding */ CHAIN_REF),
/* harmony export */   o8: () => (/* binding */ isCheckpointId),
/* harmony export */   v3: () => (/* binding */ ANCHOR_PREFIX)
/* harmony export */ });
/** File modes that git knows: plain, executable, symbolic link. */
const FILE_MODES = ['100644', '100755', '120000'];
/** Where the chain lives. */
const CHAIN_REF = 'refs/aftermath/checkpoints';
/** A checkpoint's own ref is this and its id; it keeps the commits alive. */
const ANCHOR_PREFIX = 'refs/aftermath/checkpoint/';
const ID = /^cp-\d{8}t\d{6}-[0-9a-f]{8}$/;
/** True for the id of a checkpoint: the time to the second for people, and a draw that makes it unique. */
function isCheckpointId(text) {
    return ID.test(text);
}
/** An id. `draw`: 8 hex digits, new each time. */
function toCheckpointId(at, draw) {
    const [day = '', time = ''] = new Date(at).toISOString().toLowerCase().split('t');
    return `cp-${day.replaceAll('-', '')}t${time.slice(0, 8).replaceAll(':', '')}-${draw}`;
}
/** Parts of a repository that never belong to a checkpoint: our own memory and what was rescued. */
function isOwnPath(path) {
    return path === '.aftermath' || path.startsWith('.aftermath/') || /^\.aftermath-rescue-[^/]*(?:\/|$)/.test(path);
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toDigest),
/* harmony export */   k: () => (/* binding */ toObjectId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// Digests of content: SHA-256 for our own documents, and the id that git gives the same bytes.

/** SHA-256 of a text or of bytes, 64 hex digits. */
function toDigest(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** The id of an object in a repository of that format. */
function toObjectId(type, bytes, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 3333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ HAND_OFF_FILE)
});

// UNUSED EXPORTS: HandOffSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./lib/domain/analysis.js
const LINK_KINDS = (/* unused pure expression or super */ null && (['trigger', 'mechanism', 'symptom', 'effect', 'consequence']));
/** The order in which ways out are tried: re-run what is transient, mend, go another way, go back, ask. */
const STRATEGIES = ['retry', 'fix', 'alternative', 'checkpoint', 'human'];
const GRADES = ['low', 'medium', 'high'];

// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/domain/effect.js
var effect = __webpack_require__(5311);
;// CONCATENATED MODULE: ./lib/domain/recovery.js
/** Tried in this order. `fail`: the failure stays on record and the work goes on elsewhere. */
const RECOVERY_STEPS = ['retry', 'alternative', 'checkpoint', 'human', 'fail'];

;// CONCATENATED MODULE: ./lib/domain/hand-off.js
// The document that hands a failure to an automated repair agent: the schema is the one source of its type and of the published file.





/** Name of the file beside the report. */
const HAND_OFF_FILE = 'recovery_plan_trigger.json';
const hand_off_text = schemas/* string */.YjP();
const sha = schemas/* string */.YjP().describe('Full commit id.');
const CAUSE = schemas/* object */.Ikc({
    category: schemas/* enum */.k5n(category/* CATEGORIES */.R6),
    transient: schemas/* enum */.k5n(['yes', 'no', 'unknown']).describe('Whether a plain re-run is likely to pass.'),
    severity: schemas/* int */.Whr().min(1).max(5),
    confidence: schemas/* number */.aig()
        .min(0)
        .max(1)
        .describe('How far the first line leads and how strong its rule is; no probability.'),
    fingerprint: hand_off_text.describe('Identity of the cause: the same in every run that shows it.'),
    step: hand_off_text.nullable(),
    jobs: schemas/* array */.YOg(hand_off_text),
    rootCause: schemas/* array */.YOg(schemas/* object */.Ikc({ job: hand_off_text.nullable(), line: schemas/* int */.Whr().nullable(), text: hand_off_text, rule: hand_off_text }))
        .describe('Best first. `line` is 1-based in the log of the job.'),
    excerpt: schemas/* object */.Ikc({ job: hand_off_text.nullable(), firstLine: schemas/* int */.Whr(), lines: schemas/* array */.YOg(hand_off_text) })
        .nullable()
        .describe('Lines around the first one.'),
    failedTests: schemas/* array */.YOg(schemas/* object */.Ikc({ classname: hand_off_text, name: hand_off_text, file: hand_off_text.nullable(), line: schemas/* int */.Whr().nullable(), message: hand_off_text.nullable() })),
    factors: schemas/* array */.YOg(hand_off_text),
    prevention: schemas/* array */.YOg(hand_off_text),
});
const CHANGE = schemas/* object */.Ikc({
    sha,
    subject: hand_off_text,
    files: schemas/* array */.YOg(hand_off_text).nullable().describe('Paths that it changed; null when unknown.'),
    patch: hand_off_text.nullable().describe('The change as git apply takes it, secrets taken out; null when it is not at hand.'),
});
const TRIED = schemas/* object */.Ikc({
    what: schemas/* enum */.k5n(['re-run', 'earlier-fix', 'effect']),
    detail: hand_off_text,
    result: schemas/* enum */.k5n(['failed-again', 'helped', 'passed-unchanged', 'done', 'not-done']),
});
/** A hand-off. Fields may be added; none changes its meaning without a new number in `schema`. All texts are redacted. */
const HandOffSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('aftermath/hand-off/1'),
    at: hand_off_text.describe('ISO 8601 in UTC.'),
    decision: hand_off_text.describe('Identity of the decision that this belongs to.'),
    run: schemas/* object */.Ikc({
        repository: hand_off_text.nullable(),
        id: schemas/* int */.Whr(),
        attempt: schemas/* int */.Whr(),
        workflow: hand_off_text,
        event: hand_off_text,
        branch: hand_off_text.nullable(),
        sha,
        url: hand_off_text.nullable(),
    }),
    report: hand_off_text.describe('File beside this one that holds the whole report.'),
    incident: hand_off_text.nullable().describe('Web address or path of the incident of the first cause.'),
    causes: schemas/* array */.YOg(CAUSE).min(1).describe('Worst first.'),
    change: CHANGE.nullable().describe('The commit that failed.'),
    suspects: schemas/* array */.YOg(schemas/* object */.Ikc({ sha, because: hand_off_text })).describe('Most likely first. A suspect is no culprit.'),
    planItem: schemas/* object */.Ikc({ file: hand_off_text, item: hand_off_text, dependents: schemas/* array */.YOg(hand_off_text), nextReady: hand_off_text.nullable() })
        .nullable()
        .describe('Item of the workplan that was being worked on.'),
    constraints: schemas/* object */.Ikc({
        mode: schemas/* enum */.k5n(effect/* MODES */.FN),
        protectedBranches: schemas/* array */.YOg(hand_off_text).describe('Globs of branches that nobody may push to.'),
        protectedPaths: schemas/* array */.YOg(hand_off_text).describe('Globs of paths that must not be changed.'),
        mustNot: schemas/* array */.YOg(hand_off_text),
    }),
    tried: schemas/* array */.YOg(TRIED).describe('Oldest first.'),
    next: schemas/* enum */.k5n(RECOVERY_STEPS).describe('The first way of the flow that is open.'),
    flow: schemas/* array */.YOg(schemas/* object */.Ikc({ step: schemas/* enum */.k5n(RECOVERY_STEPS), status: schemas/* enum */.k5n(['open', 'closed']), because: hand_off_text })),
    plan: schemas/* array */.YOg(schemas/* object */.Ikc({
        rank: schemas/* int */.Whr().min(1),
        strategy: schemas/* enum */.k5n(STRATEGIES),
        title: hand_off_text,
        why: hand_off_text,
        cost: schemas/* enum */.k5n(GRADES),
        risk: schemas/* enum */.k5n(GRADES),
        fallback: hand_off_text,
        command: hand_off_text.nullable(),
    }))
        .describe('Ways out of the first cause, best first.'),
    commands: schemas/* array */.YOg(schemas/* object */.Ikc({ what: hand_off_text, command: hand_off_text })).describe('To continue by hand or by machine.'),
})
    .describe('Everything that an automated repair agent needs to take over a failed run.');


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ renderIncidentMarker),
/* harmony export */   D0: () => (/* binding */ WORKING_MARKER),
/* harmony export */   T$: () => (/* binding */ renderReplyMarker),
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   sb: () => (/* binding */ parseIncidentMarker),
/* harmony export */   sh: () => (/* binding */ STOP_MARKER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
// Hidden identity of our threads and comments: one line, checked by a digest. A damaged marker counts as none.



const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().transform((ms) => ms);
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
        const fingerprint = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFingerprint */ .sr)(text);
        if (fingerprint !== null)
            return fingerprint;
        context.addIssue({ code: 'custom', message: 'not a fingerprint' });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['cause', 'umbrella', 'systemic']).default('cause'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    firstSeen: instant,
    openedAt: instant.nullable().default(null),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    batches: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(10).default([]),
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(toOwner)).max(20).default([]),
    follows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable().default(null),
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    occurrences: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        at: instant,
        sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        jobs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    }))
        .max(10),
});
/** Text of an owner; what is none was forged or damaged, and with it the whole marker. */
function toOwner(text, context) {
    const owner = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOwnerName */ .S2)(text);
    if (owner !== null)
        return owner;
    context.addIssue({ code: 'custom', message: 'not an owner' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
}
const INCIDENT = /^<!-- aftermath:incident (?<json>\{.*\}) (?<digest>[0-9a-f]{12}) -->$/m;
/** The marker line of an incident body. Equal records give equal lines, in whatever order their fields were set. */
function renderIncidentMarker(record) {
    const json = toCommentSafe(JSON.stringify(toOrdered(record)));
    return `<!-- aftermath:incident ${json} ${digest(json)} -->`;
}
function toOrdered(record) {
    const { scope, fingerprint, branch, workflow, firstSeen, openedAt, title, batches, owners, follows, count } = record;
    const occurrences = record.occurrences.map(({ runId, attempt, at, sha, jobs, branch: on }) => ({
        runId,
        attempt,
        at,
        sha,
        jobs,
        branch: on,
    }));
    const head = { v: 1, scope, fingerprint, branch, workflow, firstSeen, openedAt, title };
    return { ...head, batches, owners, follows, count, occurrences };
}
/** The record in an incident body, or null when there is no marker, or it was damaged or forged by hand. */
function parseIncidentMarker(body) {
    const match = INCIDENT.exec(body.replaceAll('\r\n', '\n'))?.groups;
    if (match?.['json'] === undefined || match['digest'] !== digest(match['json']))
        return null;
    const parsed = Record.safeParse(parseJson(match['json']));
    if (!parsed.success)
        return null;
    const { v: _, ...record } = parsed.data;
    return record;
}
/** The marker line of our one comment about a workflow in a thread. */
function renderCommentMarker(workflow) {
    return `<!-- aftermath:comment ${digest(workflow)} -->`;
}
/** The marker line of our one reply to a comment. */
function renderReplyMarker(comment) {
    return `<!-- aftermath:reply ${digest(`comment ${comment}`)} -->`;
}
/** Stands in a reply as long as a command in it is being done, so that a run after a killed one knows that it is not the end. */
const WORKING_MARKER = `<!-- aftermath:working ${digest('working')} -->`;
/** The marker line of the issue that says that everything is stopped. There is one per repository. */
const STOP_MARKER = `<!-- aftermath:stop ${digest('stop')} -->`;
/** Escapes what could end an HTML comment or a line, or mention somebody, inside a JSON text where these only occur in strings. */
function toCommentSafe(json) {
    return json
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('--', '\\u002d\\u002d')
        .replaceAll('@', '\\u0040')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 1591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ explainProblem)
/* harmony export */ });
/* harmony import */ var _nearness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9267);
/* harmony import */ var _queue_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
// The closed list of planned troubles. Codes are never renamed; each is explained in one place, `explainProblem`.



/** One message: what was seen, where, what to do. Starts with `file:line:column: ` when the problem has a place. */
function explainProblem(problem) {
    switch (problem.code) {
        case 'USAGE':
            return problem.detail;
        case 'FILE_MISSING':
            return explainMissing(problem);
        case 'FILE_UNREADABLE':
            return `${problem.file}: cannot be read (${problem.detail}); check that it is a file and its permissions`;
        case 'FILE_UNWRITABLE':
            return `${problem.file}: cannot be written (${problem.detail}); nothing was lost, put that right and run again`;
        case 'FILE_OUTSIDE':
            return `${problem.file}: leads outside the repository; name a path inside it, without symbolic links`;
        case 'FILE_BINARY':
            return `${problem.file}: is binary, not text; save it as UTF-8, unpack archives first`;
        case 'LOG_EMPTY':
            return `${problem.file}: the log is empty; fetch it again once the job has finished`;
        case 'CONFIG_INVALID':
        case 'REPORT_MALFORMED':
        case 'PLAN_MALFORMED':
            return `${place(problem.at)}: ${problem.detail}`;
        case 'REPORT_EMPTY':
            return `${problem.file}: the report has 0 bytes; the test runner probably died before it wrote it, read its log`;
        case 'REPORT_UNKNOWN':
            return `${problem.file}: not a test report we know (${problem.detail}); JUnit XML and its dialects are read`;
        case 'PLAN_UNKNOWN':
            return `${problem.file}: not a plan we recognise (${problem.detail})${hint(problem)}`;
        case 'PLAN_NOT_EDITABLE':
            return `${problem.file}: a ${problem.shape} file is read but not edited (${problem.detail})`;
        case 'PLAN_ITEM_MISSING':
            return `${problem.file}: no item ${JSON.stringify(problem.item)}; it has ${list((0,_nearness_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByNearness */ .p)(problem.item, problem.known))}`;
        case 'PLAN_EDIT_UNPROVEN':
            return `${problem.file}: the edit would change more than intended (${problem.detail}); nothing was written, please report this file's shape`;
        case 'QUEUE_REFUSED':
            return `${problem.folder}: item ${JSON.stringify(problem.item)} is left as it is: ${_queue_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_REASONS */ .m[problem.reason]}`;
        case 'ROLLBACK_NOT_MADE':
            return `checkpoint ${problem.checkpoint}: no rollback was opened: ${problem.detail}`;
        case 'REVERT_NOT_MADE':
            return `commit ${problem.commit}: no revert was made: ${problem.detail}`;
        case 'LOG_NOT_YET':
            return `job ${problem.job}: its log is readable only after the job has ended; steps and annotations were used instead`;
        case 'LOG_GONE':
            return `job ${problem.job}: its log is gone (expired or deleted); re-run the job to get a new one`;
        case 'HOST_UNAUTHORISED':
            return `${problem.operation}: the token was refused (401); pass a valid token, it may have expired`;
        case 'HOST_FORBIDDEN':
            return `${problem.operation}: the token may not do this (403); add \`${problem.needs}\` to the job's permissions`;
        case 'HOST_NOT_FOUND':
            return `${problem.operation}: not found (404); it was deleted or renamed, or the token cannot see it`;
        case 'HOST_DISABLED':
            return `${problem.operation}: switched off in this repository (410); switch issues on in its settings, the report is in the job summary`;
        case 'HOST_REFUSED':
            return `${problem.operation}: refused (${problem.status}: ${problem.detail}); nothing was written`;
        case 'HOST_RATE_LIMITED':
            return `${problem.operation}: rate limited${wait(problem.retryAfterMs)}; nothing was written, run again later`;
        case 'HOST_BUDGET_SPENT':
            return `${problem.operation}: not asked, this run has used up its requests; the sweep does the rest, or raise \`limits.requests\` in the policy`;
        case 'HOST_STOPPED':
            return `${problem.operation}: not asked, this run was cancelled; the sweep does the rest`;
        case 'HOST_UNAVAILABLE':
            return `${problem.operation}: GitHub did not answer${wait(problem.retryAfterMs)}; run again later, what was done will be found and kept`;
        case 'HOST_UNREADABLE':
            return `${problem.operation}: the answer was not understood (${problem.detail}); run again later`;
        case 'RUN_IN_PROGRESS':
            return `run ${problem.run}: goes on, or others were faster with running it again; the sweep looks again`;
        case 'HEAD_MOVED':
            return `branch ${problem.branch}: moved while we worked; run again, the edit is re-applied on the new head`;
        case 'BRANCH_RULES':
            return `branch ${problem.branch}: its rules forbid this commit (${problem.detail}); apply the shown diff in a pull request`;
        case 'GIT_FAILED':
            return `git ${problem.operation}: ${problem.detail}`;
        case 'NOT_A_REPOSITORY':
            return `${problem.directory}: not a git repository; give one with --repo`;
        case 'STATE_CONFLICT':
            return `${problem.document}: somebody else wrote it meanwhile; run again`;
        case 'CHECKPOINT_MISSING':
            return `checkpoint ${problem.id}: there is none of that id; there are ${list(problem.known)}`;
        case 'CHECKPOINT_DAMAGED':
            return `checkpoint ${problem.id}: ${problem.detail}; nothing was changed; \`aftermath checkpoint validate\` tells more, \`aftermath state repair\` mends what can be`;
        case 'RESTORE_BLOCKED':
            return `${problem.path}: cannot be put in place (${problem.detail}); nothing was changed, move it away and run again`;
        case 'INTERNAL':
            return `internal error: ${problem.detail}; please report it with this message`;
        default:
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(problem);
    }
}
/** On a branch, paths count from the root, whatever directory the program was started in. */
function explainMissing({ file, ref }) {
    if (ref === undefined)
        return `${file}: no such file; check the path, it is taken relative to the current directory`;
    const where = /^[0-9a-f]{40}$/.test(ref) ? `commit ${ref.slice(0, 7)}` : ref;
    return `${file}: no such file at ${where}; check the path, it counts from the root of the repository`;
}
function place(at) {
    return `${at.file}:${at.line}:${at.column}`;
}
/** The entry is that of the first candidate; the others are one word away from it. */
function hint({ candidates, mapping }) {
    const could = candidates.length === 0 ? '' : `; it could be ${candidates.join(' or ')}`;
    if (mapping === undefined)
        return could;
    const others = candidates.slice(1).map((candidate) => `preset: ${candidate}`);
    const instead = others.length === 0 ? '' : `, or ${others.join(' or ')} in it`;
    return `${could}; if it is one, write in the policy: ${mapping}${instead}`;
}
function list(known) {
    const shown = known.slice(0, 8).join(', ');
    return known.length > 8 ? `${shown} and ${known.length - 8} more` : shown || 'none';
}
function wait(retryAfterMs) {
    return retryAfterMs === null ? '' : ` (it asks for ${Math.ceil(retryAfterMs / 1000)} s)`;
}


/***/ }),

/***/ 395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ QUEUE_REASONS)
/* harmony export */ });
// What becomes of a wish about a queue item, as codes with their sentences.
/** What became of a wish, or why it is not fulfilled. Closed list; codes are never renamed. */
const QUEUE_REASONS = {
    REQUEUED: 'The item is pending again.',
    PARKED: 'The item is set aside until a person decides.',
    ALREADY_THERE: 'The item stands where it was wanted.',
    SETTLED: 'The item is done or set aside meanwhile; it is left as it is.',
    COOLING_DOWN: 'The item cools down; it is not taken back before its time.',
    LOCKED: 'The item says that it is not to be requeued by a program.',
    OUT_OF_ATTEMPTS: 'The item has failed as often as the policy allows; it is parked.',
    QUEUE_PAUSED: 'The queue waits for a limit to end; its items are left alone.',
    ITEM_UNKNOWN: 'No item of the queue has this id.',
    ITEM_NOT_SEEN: 'No file that was looked at has this id, and there are more than are looked at on GitHub; name the file of the item after its id.',
    ITEM_UNREADABLE: 'The file of the item is no text, which a commit on a branch cannot move; move it in a checkout.',
    ITEM_AMBIGUOUS: 'Several files have this id; moving one would be a guess.',
    NOT_SPLITTABLE: 'The item has no list of 2 to 50 requirements that are all plain texts; write them so, then split it.',
    ALREADY_DONE: 'The item is done; nothing of it is left to split.',
    FOLDER_READ_ONLY: 'The folder may not be written.',
    MOVED: 'The item stands in the folder that was asked for.',
    SPLIT_UP: 'The item was split into one item for each of its requirements.',
    CREATED: 'The item is new.',
    FAILED: 'The failure counts against the item, which cools down.',
    NOT_ITS_FAULT: 'The surroundings failed; the item is pending again and nothing counts against it.',
    IN_USE: 'Somebody works on the item; it is left to them until its lease or its time is over.',
    PAUSED: 'The queue waits until the limit ends.',
    NAME_TAKEN: 'Another file has its name in the folder; nothing was moved.',
};


/***/ }),

/***/ 7669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ FAILED_CHANGE_FILE)
/* harmony export */ });
/** Where the change that broke a branch is left beside the report, raw and appliable. */
const FAILED_CHANGE_FILE = 'failed-change.patch';


/***/ }),

/***/ 8636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ REVERT_BRANCHES),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   Ry: () => (/* binding */ REVERT_REFUSALS),
/* harmony export */   WD: () => (/* binding */ toRevertBranch)
/* harmony export */ });
/** Where the branches lie that hold reverts. Each is named after the newest commit that it takes back. */
const REVERT_BRANCHES = 'aftermath/revert/';
/** The one branch for a revert of these commits; `newest`: the first of them. */
function toRevertBranch(newest) {
    return `${REVERT_BRANCHES}${newest}`;
}
/** What git refuses in a branch name, and what it or a refspec would read as something else. */
const BAD_BRANCH = /^[-/]|[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/\.|^\.|\.lock(?:\/|$)|[./]$|^@$/u;
/** True for a name that can be a branch's and nothing else: no option, no pattern, no refspec. At most 250 units. */
function isBranchName(name) {
    return name !== '' && name.length <= 250 && !BAD_BRANCH.test(name);
}
/** Why no revert is made, with what to do instead. */
const REVERT_REFUSALS = {
    'no-base-branch': 'the base branch does not exist on the remote; name the branch that the commit was merged into',
    'not-on-base': 'the commit is not on the base branch (any more); there is nothing to take back there',
    'out-of-reach': 'the commit lies further back than is looked; take it back by hand if that is really meant',
    'shallow-history': 'the remote has only a part of the history, and the commit lies at its edge, where a revert would delete everything; give a complete repository',
    'root-commit': 'the commit is the first of the history; taking it back would delete everything',
    'workflow-file': "the change touches workflow files, which a job's own token may not push; revert it on the web page or with a token that has the `workflows` permission",
    'is-revert': 'the commit is itself a revert; taking it back brings the reverted change again, so a person has to ask for it',
    reapplied: 'the commit was reverted and its change brought back later; take back the commit that brought it back',
    'merge-off-mainline': 'the merge was not made on the base branch, so taking it back would undo the work of others; name the commit that is really meant',
    'no-such-parent': 'the commit has no parent of that number; use `-m 1` for merges and none for other commits',
};


/***/ }),

/***/ 8418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ ROLLBACK_BRANCHES),
/* harmony export */   G: () => (/* binding */ toRollbackBranch),
/* harmony export */   TS: () => (/* binding */ CONFLICT_RULES)
/* harmony export */ });
/** What a rollback does where the present and the checkpoint do not agree, as data: the rule, and what lifts it. */
const CONFLICT_RULES = {
    'uncommitted-work': {
        does: 'It is saved in a checkpoint of the present first, then the checkpoint wins.',
        unless: null,
    },
    'ignored-file': {
        does: 'An ignored file in the place of a file of the checkpoint is saved first, then the checkpoint wins.',
        unless: null,
    },
    'finished-item': {
        does: 'A plan item finished since the checkpoint stays finished; the rest of its file goes back.',
        unless: '--undo-finished',
    },
    'finished-apart': {
        does: 'Where a finished item cannot be put into the older file with proof, the plan file stays as it is.',
        unless: '--undo-finished',
    },
    'finished-queue-item': {
        does: 'A queue item finished since the checkpoint stays in its folder and does not come back in another.',
        unless: '--undo-finished',
    },
    'own-history': {
        does: 'Submodules, nested repositories and files that are not checked out stay as they are.',
        unless: null,
    },
    'unsaved-folder': {
        does: 'A folder with files that no checkpoint holds is not removed to make place; the whole rollback is refused.',
        unless: null,
    },
    'own-memory': { does: 'The memory of this program is never taken back: a ledger only grows.', unless: null },
};
/** Where the branches lie that hold rollbacks. */
const ROLLBACK_BRANCHES = 'aftermath/rollback/';
/** Digits of the base's head in the name of a branch. */
const HEAD_DIGITS = 12;
/**
 * The one branch for a rollback to a checkpoint from where the base stands: asked for again it is found again, and from a later
 * head of the base there can be another one after people have merged or closed the first.
 */
function toRollbackBranch(checkpoint, baseHead) {
    return `${ROLLBACK_BRANCHES}${checkpoint}-${baseHead.slice(0, HEAD_DIGITS)}`;
}


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withSafeNames),
/* harmony export */   S: () => (/* binding */ toSafeRun)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);

/**
 * The evidence with every name in it made safe by `toSafeName`. Nearly always nothing changes: names stay comparable with
 * those that GitHub gives. Texts (log lines, messages, subjects) are SafeText already and stay as they are. Idempotent.
 */
function withSafeNames(evidence, secrets = []) {
    const clean = cleanWith(secrets);
    return {
        ...evidence,
        run: toSafeRun(evidence.run, secrets),
        failures: evidence.failures.map((failure) => cleanFailure(failure, clean)),
        failedJobs: evidence.failedJobs.map(clean),
        reports: evidence.reports.map((report) => cleanReport(report, clean)),
        commit: evidence.commit === null ? null : cleanCommit(evidence.commit, clean),
        gaps: evidence.gaps.map((gap) => cleanGap(gap, clean)),
    };
}
/** The run with safe names of its workflow, workflow file and branches. */
function toSafeRun(run, secrets = []) {
    const clean = cleanWith(secrets);
    return {
        ...run,
        workflow: clean(run.workflow),
        workflowPath: orNull(run.workflowPath, clean),
        event: clean(run.event),
        branch: orNull(run.branch, clean),
        defaultBranch: orNull(run.defaultBranch, clean),
    };
}
function cleanWith(secrets) {
    return (name) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toSafeName */ .K)(name, secrets);
}
function orNull(name, clean) {
    return name === null ? null : clean(name);
}
function cleanFailure(failure, clean) {
    return {
        ...failure,
        job: cleanJob(failure.job, clean),
        step: orNull(failure.step, clean),
        annotations: failure.annotations.map((annotation) => ({ ...annotation, path: orNull(annotation.path, clean) })),
    };
}
function cleanJob(job, clean) {
    return {
        ...job,
        name: clean(job.name),
        steps: job.steps.map((step) => ({ ...step, name: clean(step.name) })),
        runner: orNull(job.runner, clean),
    };
}
function cleanReport(report, clean) {
    const cleanTest = (test) => ({
        ...test,
        classname: clean(test.classname),
        name: clean(test.name),
        file: orNull(test.file, clean),
    });
    return {
        ...report,
        file: clean(report.file),
        failing: report.failing.map(cleanTest),
        flaky: report.flaky.map(cleanTest),
    };
}
function cleanCommit(commit, clean) {
    return {
        ...commit,
        trailers: commit.trailers.map(({ key, value }) => ({ key: clean(key), value: clean(value) })),
        changedFiles: commit.changedFiles?.map(clean) ?? null,
    };
}
/** A problem is a record of a code, names and numbers; which names it has depends on its code. */
function cleanGap(gap, clean) {
    return { ...gap, problem: { ...gap.problem, ...cleanFields(gap.problem, clean) } };
}
function cleanFields(record, clean) {
    const entries = Object.entries(record);
    return Object.fromEntries(entries.map(([key, value]) => [key, cleanValue(value, clean)]));
}
function cleanValue(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((item) => cleanValue(item, clean));
    return typeof value === 'object' && value !== null ? cleanFields(value, clean) : value;
}


/***/ }),

/***/ 3419:
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

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderRevertMessage)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);

/** What tools find our reverts by, next to git's own sentence. */
const TRAILER = 'Aftermath-Reverts';
/** `git log --oneline` and GitHub cut a headline near 72; the quoted subject gets what is left of it. */
const MAX_SUBJECT_UNITS = 62;
/** Words in brackets that switch off CI on a revert; and it is CI that has to prove it. */
const SKIP_WORDS = /\[(?=\s*(?:skip|no|ci|actions)[\s-]+(?:ci|skip|actions)\s*\])/gi;
/** Headline, git's sentence with the full id, and a trailer. Nobody is mentioned, nothing closed, no run skipped by it. */
function renderRevertMessage({ sha, subject, backTo }) {
    const quiet = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .breakReferences */ .m3)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(subject)).replace(SKIP_WORDS, `[${_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .JOINT */ .zY}`);
    const headline = quiet === '' ? `Revert ${sha.slice(0, 12)}` : `Revert "${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(quiet, MAX_SUBJECT_UNITS)}"`;
    const reversing = backTo === null ? '' : `, reversing\nchanges made to ${backTo}`;
    return `${headline}\n\nThis reverts commit ${sha}${reversing}.\n\n${TRAILER}: ${sha}\n`;
}


/***/ }),

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ complain),
  writeOutputs: () => (/* binding */ writeOutputs),
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./lib/adapters/console/sink.js
var sink = __webpack_require__(8667);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/adapters/console/step-summary.js
// Writes the job summary within GitHub's limit: above it GitHub shows nothing at all.


/** GitHub takes 1 MiB for a step; the rest is for the note. */
const MAX_BYTES = 1_000_000;
const MAX_FENCE_BYTES = 64;
const NOTE = '\n\n_The summary was cut here: GitHub shows at most 1 MiB. The whole report is in `report.md`._\n';
/** Appends to the summary file (`GITHUB_STEP_SUMMARY`); a text that does not fit is cut at a line end. */
async function writeStepSummary(file, markdown) {
    try {
        const used = await sizeOf(file);
        const text = cutToBytes(markdown, Math.max(0, MAX_BYTES - used));
        if (text === '')
            return (0,result.ok)({ ref: file, change: 'unchanged' });
        await (0,promises_.appendFile)(file, text.endsWith('\n') ? text : `${text}\n`);
        return (0,result.ok)({ ref: file, change: used === 0 ? 'created' : 'updated' });
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file, detail: typeof code === 'string' ? code : 'unknown error' });
    }
}
/** The text, or as many of its whole lines as fit, with a note. Nothing when not even the note fits. */
function cutToBytes(markdown, maxBytes) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length <= maxBytes)
        return markdown;
    const room = maxBytes - Buffer.byteLength(NOTE);
    if (room <= 0)
        return '';
    // Room for the line that closes an open fence, which is never longer than this in our own texts.
    const end = bytes.lastIndexOf(0x0a, Math.max(0, room - MAX_FENCE_BYTES)) + 1;
    const kept = bytes.subarray(0, end).toString('utf8');
    return `${kept}${closeFence(kept)}${NOTE}`;
}
/** An open code fence would swallow the note: it is closed by a fence of the same kind. */
function closeFence(kept) {
    let open = null;
    for (const match of kept.matchAll(/^ {0,3}(?<fence>`{3,}|~{3,})/gm)) {
        const fence = match.groups?.['fence'] ?? '';
        if (open === null)
            open = fence;
        else if (fence.startsWith(open))
            open = null;
    }
    return open === null ? '' : `${open.slice(0, MAX_FENCE_BYTES - 1)}\n`;
}
async function sizeOf(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
;// CONCATENATED MODULE: ./lib/shells/action-io.js
// What the action's shell says to the runner: annotations, outputs, the job summary. Nothing here may stop what matters more.




/** An error annotation at the problem's place, when it has one. Its text may quote foreign names. `also`: what follows from it. */
function complain(problem, also = '') {
    const place = 'at' in problem ? { file: problem.at.file, startLine: problem.at.line, startColumn: problem.at.column } : {};
    (0,core/* error */.z3)((0,sink/* toInertText */.TY)(`${(0,domain_problem/* explainProblem */.F)(problem)}${also === '' ? '' : `. ${also}`}`), {
        title: `Aftermath ${problem.code}`,
        ...place,
    });
}
/** The step summary. A runner without one, or a full disk, is complained about and otherwise ignored. */
async function writeSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (file === undefined || file === '')
        return;
    const written = await writeStepSummary(file, markdown);
    if (!written.ok)
        complain(written.problem);
}
/** Every output that action.yml declares. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A1: () => (/* binding */ concludeCall),
  c3: () => (/* binding */ concludeProblems),
  refuseCall: () => (/* binding */ refuseCall),
  t3: () => (/* binding */ startCall)
});

// EXTERNAL MODULE: ./lib/domain/effect.js
var effect = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
;// CONCATENATED MODULE: ./lib/domain/state-names.js
// Names that may become a path or a ref: checked here once, so that none of them leads elsewhere.
/** Segments begin with a letter or digit: no hidden files, no `..`, nothing that git or a shell takes for an option. */
const DOCUMENT = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i;
/** File systems allow 255 for one name; folders and the name of a set-aside copy have to fit too. */
const MAX_NAME_UNITS = 200;
/** GitHub and most tools cut a headline after this many. */
const MAX_HEADLINE_UNITS = 72;
/** What git itself refuses in a branch name built from these characters. */
const BAD_BRANCH = /\.\.|\.lock(?:\/|$)|\.(?:\/|$)/;
/** Throws for a name that is none: names are made by our own code, so a wrong one is a bug. */
function requireDocumentNames(names) {
    for (const name of names) {
        if (!isDocumentName(name))
            throw new Error(`not a document name: ${JSON.stringify(name)}`);
    }
}
/** True for a document's name: like a path, at most 200 characters of letters, digits, `.`, `_`, `-` and `/`. */
function isDocumentName(name) {
    return DOCUMENT.test(name) && name.length <= MAX_NAME_UNITS;
}
/** True for the name of a branch that we may write state on: stricter than git, with the same characters as documents. */
function isStateBranch(name) {
    return isDocumentName(name) && !BAD_BRANCH.test(name);
}
/** First line of a commit's message, as `git log` shows it without cutting: one line, at most 72 characters. */
function toHeadline(summary) {
    return summary.replace(/\s+/g, ' ').trim().slice(0, MAX_HEADLINE_UNITS);
}

// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/config/path-problem.js
var path_problem = __webpack_require__(293);
// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(1236);
;// CONCATENATED MODULE: ./lib/config/parse-inputs.js
// Texts of the Action's inputs to values. All problems are told at once; an empty text means: not given.






/** How the runner calls the state of a job. */
const JOB_STATUSES = ['success', 'failure', 'cancelled'];
/** Longest id of a batch, in UTF-16 units; a longer text is a mistaken input. */
const MAX_BATCH = 200;
/** Reads each input by its name. Problems are USAGE, in the order of the registry. */
function parseInputs(read) {
    const problems = [];
    const refuse = (name, why) => {
        problems.push({ code: 'USAGE', detail: `input ${name}: ${why}` });
        return null;
    };
    const reader = { text: (name) => read(name).trim() || null, refuse };
    const inputs = {
        token: reader.text('token'),
        mode: readChoice(reader, 'mode', effect/* MODES */.FN),
        policy: readPath(reader, 'policy') ?? config_inputs/* DEFAULT_POLICY_PATH */.lo,
        batch: readBatch(reader),
        plan: readLines(reader, 'plan')
            .filter((line) => isInside(reader, line))
            .map(path_problem/* toPlainPath */.D),
        reports: readLines(reader, 'reports'),
        runId: readId(reader, 'run-id'),
        command: readChoice(reader, 'command', config_inputs/* COMMANDS */.Lo),
        stateBranch: readStateBranch(reader),
        jobStatus: readChoice(reader, 'job-status', JOB_STATUSES),
        jobId: readId(reader, 'job-id'),
    };
    return problems.length === 0 ? (0,result.ok)(inputs) : (0,result/* err */._)(problems);
}
function readChoice(reader, name, choices) {
    const text = reader.text(name);
    if (text === null)
        return null;
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    const meant = (0,suggest/* suggest */.Z)(text, choices);
    const hint = meant === null ? '' : `; did you mean ${JSON.stringify(meant)}?`;
    return reader.refuse(name, `${toShown(text)} is none of ${choices.join(', ')}${hint}`);
}
function readId(reader, name) {
    const text = reader.text(name);
    if (text === null)
        return null;
    const id = Number(text);
    if (/^\d{1,16}$/.test(text) && id > 0 && Number.isSafeInteger(id))
        return id;
    return reader.refuse(name, `${toShown(text)} is no id; give the digits that stand in its web address`);
}
function readPath(reader, name) {
    const text = reader.text(name);
    const why = text === null ? null : (0,path_problem/* findPathProblem */.W)(text);
    if (why !== null)
        return reader.refuse(name, `${toShown(text ?? '')}: ${why}`);
    return text === null ? null : (0,path_problem/* toPlainPath */.D)(text);
}
function readStateBranch(reader) {
    const text = reader.text('state-branch');
    if (text === null || isStateBranch(text))
        return text;
    return reader.refuse('state-branch', `${toShown(text)} is no branch name of letters, digits, dots, hyphens and slashes`);
}
function readBatch(reader) {
    const text = reader.text('batch');
    if (text === null)
        return null;
    if (/[\r\n]/.test(text))
        return reader.refuse('batch', 'it has more than one line; give one id');
    if (text.length <= MAX_BATCH)
        return text;
    return reader.refuse('batch', `it has ${text.length} characters, at most ${MAX_BATCH} are read; give the id of one item`);
}
/** Lines without surrounding blanks; empty lines and lines that begin with # are left out. */
function readLines(reader, name) {
    return (reader.text(name) ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function isInside(reader, line) {
    const why = (0,path_problem/* findPathProblem */.W)(line);
    if (why !== null)
        reader.refuse('plan', `${toShown(line)}: ${why}`);
    return why === null;
}
function toShown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/shells/action-io.js + 1 modules
var action_io = __webpack_require__(8655);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/console/render-event.js
/** `CODE key=value key=value`; values with white space or unusual characters as JSON shows them. */
function renderEvent({ code, ...fields }) {
    const parts = Object.entries(fields).map(([key, value]) => `${key}=${renderValue(value)}`);
    return [code, ...parts].join(' ');
}
function renderValue(value) {
    if (typeof value !== 'string')
        return String(value);
    return /^[\x21-\x7e]+$/.test(value) ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/adapters/console/sink.js
var sink = __webpack_require__(8667);
;// CONCATENATED MODULE: ./lib/adapters/console/action-log.js


/** The runner keeps ten warnings of a step; further ones are plain lines. */
const MAX_ANNOTATIONS = 10;
/**
 * A log on the runner's output. `texts` gives the constant sentence of a warning's code; an annotation never holds
 * anything else, since it is shown far away from its context.
 */
function consoleLog(texts = {}, write = sink/* writeToStdout */.wA) {
    let annotations = 0;
    const line = (text) => write(`${(0,sink/* toInertText */.TY)(text)}\n`);
    return {
        event: (event) => line(renderEvent(event)),
        warn: (event) => {
            annotations += 1;
            if (annotations <= MAX_ANNOTATIONS) {
                write(`::warning title=Aftermath::${(0,sink/* toCommandText */.S5)(texts[event.code] ?? event.code)}\n`);
            }
            line(renderEvent(event));
        },
        group: (title, lines) => {
            write(`::group::${(0,sink/* toCommandText */.S5)(title)}\n`);
            for (const text of lines)
                line(text);
            write('::endgroup::\n');
        },
    };
}

// EXTERNAL MODULE: ./lib/domain/hand-off.js + 2 modules
var hand_off = __webpack_require__(3333);
// EXTERNAL MODULE: ./lib/domain/revert-case.js
var revert_case = __webpack_require__(7669);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
;// CONCATENATED MODULE: ./lib/domain/repo-path.js
// Paths of files inside a repository, as git has them: with slashes, from the root. Nothing that leads out of it is one.
/** `.git`, and the spellings that Windows and macOS file systems take for it. */
const GIT_FOLDER = /^(?:\.git|git~1)[\s.]*(?::.*)?$/i;
/** Characters that some file systems ignore inside names. */
const IGNORABLE = /[\p{Cf}]/gu;
/** True for the name of git's own folder, in every spelling that some file system takes for it. */
function isGitFolder(name) {
    return GIT_FOLDER.test(name.replace(IGNORABLE, ''));
}
/** True for the path of a file inside a repository: no way out, no empty name, not in git's own folder. */
function isRepoPath(path) {
    if (path.includes('\0'))
        return false;
    return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !isGitFolder(name));
}
/** The folders that a path lies in, from the root down. */
function toAncestors(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./lib/adapters/files/safe-repo-path.js
// Turns a path from a policy, a plan or an argument into one inside the repository, or refuses it.





/**
 * The absolute path of a file inside `root`; it need not exist. FILE_OUTSIDE for anything that leads out of it, goes
 * through a symbolic link, is one, or lies in git's own folder. `root` itself may be a link.
 */
async function safeRepoPath(root, path) {
    const outside = (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: path });
    try {
        const base = await (0,promises_.realpath)(root);
        const segments = toSegments(base, path);
        if (segments === null)
            return outside;
        let at = base;
        for (const segment of segments) {
            at = (0,external_node_path_.join)(at, segment);
            if (await isLink(at))
                return outside;
        }
        return (0,result.ok)(at);
    }
    catch (error) {
        return (0,result/* err */._)((0,file_problem/* toFileProblem */.HB)(path, error));
    }
}
/** Names below the root, without `.` and `..`; null when they lead out, name nothing, or name git's folder. */
function toSegments(base, path) {
    if (path.includes('\0'))
        return null;
    const inside = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(base, path) : path;
    if ((0,external_node_path_.isAbsolute)(inside))
        return null;
    const segments = [];
    for (const name of inside.split(external_node_path_.sep === '\\' ? /[\\/]/ : '/')) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' || isGitFolder(name))
            return null;
        segments.push(name);
    }
    return segments.length === 0 ? null : segments;
}
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/write-file.js + 1 modules
var write_file = __webpack_require__(5512);
;// CONCATENATED MODULE: ./lib/adapters/files/workspace.js
// A folder as a Workspace: every path is checked before it is touched, and every write is one step.







/** The folder; it is made by the first write into it. */
function folderWorkspace(directory) {
    return {
        directory,
        readText: async (path) => {
            const safe = await safeRepoPath(directory, path);
            const text = safe.ok ? await (0,read_file/* readTextFile */.G)(safe.value, path) : safe;
            return !text.ok && text.problem.code === 'FILE_MISSING' ? (0,result.ok)(null) : text;
        },
        writeText: async (path, text) => {
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
            }
            catch (error) {
                return (0,result/* err */._)((0,file_problem/* toWriteProblem */.cw)(directory, error));
            }
            const safe = await safeRepoPath(directory, path);
            return safe.ok ? (0,write_file/* writeTextAtomic */.Q)(safe.value, text, { name: path }) : safe;
        },
        remove: async (path) => {
            const safe = await safeRepoPath(directory, path);
            if (!safe.ok)
                return safe;
            try {
                await (0,promises_.rm)(safe.value, { force: true });
                return (0,result.ok)(safe.value);
            }
            catch (error) {
                return (0,result/* err */._)((0,file_problem/* toWriteProblem */.cw)(path, error));
            }
        },
        listFiles: async () => {
            try {
                const options = { cwd: directory, dot: true, onlyFiles: true, followSymbolicLinks: false };
                return (0,result.ok)((await (0,dist/* glob */.TI)('**', { ...options, ignore: ['**/.git/**', '**/node_modules/**'] })).sort());
            }
            catch (error) {
                return (0,result/* err */._)((0,file_problem/* toFileProblem */.HB)(directory, error));
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/files/report-sink.js
// Leaves the report in a folder under fixed names, so that the next try replaces it.




/** Names that further files may have: one that is not written this time is of a former failure, and would be taken for this one's. */
const EXTRA_NAMES = [hand_off/* HAND_OFF_FILE */.$, revert_case/* FAILED_CHANGE_FILE */.E];
/** A sink into a folder, which is made when it is missing. The ref is the path of `report.md`, which is written last. */
function fileReportSink(directory) {
    const folder = folderWorkspace(directory);
    return { writeReport: (report) => writeReport(folder, report) };
}
async function writeReport(folder, { markdown, json, extra = [] }) {
    const former = await folder.readText('report.md');
    const before = former.ok ? former.value : null;
    const ref = `${folder.directory}/report.md`;
    const files = [...extra, { name: 'report.json', text: json }, { name: 'report.md', text: markdown }];
    let change = 'unchanged';
    for (const name of EXTRA_NAMES.filter((known) => files.every((file) => file.name !== known))) {
        const removed = await removeFormer(folder, name);
        if (!removed.ok)
            return removed;
    }
    for (const { name, text } of files) {
        const standing = await folder.readText(name);
        if (standing.ok && standing.value === text)
            continue;
        const written = await folder.writeText(name, text);
        if (!written.ok)
            return written;
        change = before === null ? 'created' : 'updated';
    }
    return (0,result.ok)({ ref, change });
}
async function removeFormer(folder, name) {
    const standing = await folder.readText(name);
    return standing.ok && standing.value !== null ? folder.remove(name) : (0,result.ok)(name);
}

// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(2240);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/adapters/git/git-environment.js
var git_environment = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/adapters/git/objects.js
// Reads objects one after the other from one git process, and believes only bytes whose hash is the id that was asked for.



/** An open reader; close it. Git ends at an object that it cannot unpack, and is started again for the next one. */
function openObjects(repository) {
    let git = null;
    return {
        read: async (id) => {
            git ??= startTalk(repository.root);
            const answer = await git.ask(id);
            if (answer === null) {
                git.close();
                git = null;
                return { kind: 'damaged', detail: 'git cannot unpack it' };
            }
            if (answer.type === 'missing')
                return { kind: 'missing' };
            const isSame = (0,digest/* toObjectId */.k)(answer.type, answer.bytes, repository.format) === id;
            return isSame ? { kind: 'read', ...answer } : { kind: 'damaged', detail: 'its bytes are not those of its id' };
        },
        close: () => {
            git?.close();
            git = null;
        },
    };
}
const LINE_END = 0x0a;
function startTalk(directory) {
    const git = (0,external_node_child_process_.spawn)('git', ['--no-pager', ...git_environment/* GIT_SETTINGS */.b, 'cat-file', '--batch'], {
        cwd: directory,
        env: { ...(0,git_environment/* toGitEnvironment */.T)(), GIT_NO_LAZY_FETCH: '1' },
        stdio: 'pipe',
        windowsHide: true,
    });
    git.stdin.on('error', () => undefined);
    git.stderr.resume();
    const pieces = collect(git);
    return {
        ask: async (id) => {
            git.stdin.write(`${id}\n`);
            const header = await pieces.line();
            if (header === null)
                return null;
            const parts = /^[0-9a-f]+ (?<type>\w+) (?<size>\d+)$/.exec(header)?.groups;
            if (parts === undefined)
                return { type: 'missing', bytes: Buffer.alloc(0) };
            const bytes = await pieces.take(Number(parts['size']) + 1);
            return bytes === null ? null : { type: parts['type'] ?? '', bytes: bytes.subarray(0, -1) };
        },
        close: () => {
            git.stdin.end();
            git.kill();
        },
    };
}
/** What git has said and nobody has taken yet. Null: git ended before it said so much. */
function collect(git) {
    const held = holdBytes();
    let ended = false;
    let wake = () => undefined;
    const tell = (news) => {
        news();
        wake();
    };
    const end = () => tell(() => {
        ended = true;
    });
    git.stdout.on('data', (chunk) => tell(() => held.add(chunk)));
    git.on('error', end);
    git.on('close', end);
    /** Asks again with every piece, until there is an answer or there will be none. */
    const until = async (ask) => {
        for (;;) {
            const answer = ask();
            if (answer !== null || ended)
                return answer;
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
    };
    return {
        line: () => until(() => held.cutLine()),
        take: (count) => until(() => (held.length() < count ? null : held.cut(count))),
    };
}
function holdBytes() {
    let chunks = [];
    let held = 0;
    const join = () => {
        const all = chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
        chunks = [all];
        return all;
    };
    const cut = (count) => {
        const all = join();
        chunks = [all.subarray(count)];
        held -= count;
        return all.subarray(0, count);
    };
    return {
        add: (chunk) => {
            chunks.push(chunk);
            held += chunk.length;
        },
        length: () => held,
        cut,
        cutLine: () => {
            const at = join().indexOf(LINE_END);
            return at < 0 ? null : cut(at + 1).toString('utf8', 0, at);
        },
    };
}
/** Parents and tree of a commit's bytes; null when they are no commit. */
function parseCommit(bytes) {
    const head = bytes.toString('latin1').split('\n\n', 1)[0] ?? '';
    const tree = /^tree (?<id>[0-9a-f]+)/.exec(head)?.groups?.['id'];
    if (tree === undefined)
        return null;
    const parents = [...head.matchAll(/^parent (?<id>[0-9a-f]+)$/gm)].map((found) => found.groups?.['id']);
    return { tree: tree, parents };
}
/** The entries of a tree's bytes, in its order; null when they are no tree. */
function parseTree(bytes, idBytes) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const nul = bytes.indexOf(0, space);
        const end = nul + 1 + idBytes;
        if (space < 0 || nul < 0 || end > bytes.length)
            return null;
        const id = bytes.subarray(nul + 1, end).toString('hex');
        entries.push({ mode: bytes.toString('latin1', at, space), name: bytes.subarray(space + 1, nul), id });
        at = end;
    }
    return entries;
}

// EXTERNAL MODULE: ./lib/adapters/git/feed-git.js
var feed_git = __webpack_require__(6210);
;// CONCATENATED MODULE: ./lib/adapters/git/repository.js
// Where the parts of a repository lie, asked once: the working tree, git's own folders, and how objects are named.




/** No hook of the user's runs, and nothing is fetched to answer. */
const QUIET = ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
const OFFLINE = { GIT_NO_LAZY_FETCH: '1' };
/** The repository that a folder lies in. NOT_A_REPOSITORY outside of a working tree. */
async function openRepository(directory) {
    const args = ['rev-parse', '--show-toplevel', '--absolute-git-dir', '--git-common-dir', '--show-object-format'];
    const answer = await (0,feed_git/* feedGit */.lH)(directory, args);
    if (!answer.ok || answer.value.exitCode !== 0)
        return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory });
    const [root = '', gitDir = '', common = '', format = ''] = answer.value.stdout.toString('utf8').split('\n');
    if (root === '' || gitDir === '')
        return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory });
    const mode = await (0,feed_git/* feedGit */.lH)(root, ['config', '--type=bool', '--get', 'core.fileMode']);
    const isIgnored = mode.ok && mode.value.stdout.toString('utf8').trim() === 'false';
    return (0,result.ok)({
        root,
        gitDir,
        commonDir: (0,external_node_path_.resolve)(directory, common),
        format: format === 'sha256' ? 'sha256' : 'sha1',
        fileMode: isIgnored ? 'ignored' : 'counts',
    });
}
/** Folder of our own inside git's, where no `git add` and no cleaning of the working tree reaches. */
function ownFolder(gitDir) {
    return (0,external_node_path_.join)(gitDir, 'aftermath');
}
/** What git prints in this repository, quietly. */
function repository_ask({ root }, args, feed = {}) {
    return (0,feed_git/* askGit */.gG)(root, [...QUIET, ...args], { ...feed, env: { ...OFFLINE, ...feed.env } });
}
/** As `ask`, with one object id for an answer. */
async function repository_askForId(repository, args, feed = {}) {
    const answer = await repository_ask(repository, args, feed);
    if (!answer.ok)
        return answer;
    const id = (0,ids/* parseSha */.qL)(answer.value.toString('utf8').trim());
    return id === null ? (0,result/* err */._)({ code: 'GIT_FAILED', operation: args[0] ?? '', detail: 'no object id came back' }) : (0,result.ok)(id);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/git/scan-tree.js
// Sees a working tree as it lies on the disk: every tracked file and every file that nobody ignores, with its bytes hashed.









const CHUNK_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
/** All files of one look, by path. Ignored ones only when they are among `also`. */
async function scanTree(repository, also) {
    const indexed = await readIndex(repository);
    if (!indexed.ok)
        return indexed;
    const others = await ask(repository, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
    if (!others.ok)
        return others;
    const head = await readHead(repository);
    if (!head.ok)
        return head;
    const untracked = splitPaths(others.value).map(toPathText);
    const paths = [...new Set([...indexed.value.keys(), ...untracked, ...also])]
        .filter((path) => !isOwnPath(path))
        .sort();
    const folders = new Map();
    const entries = [];
    const left = [];
    for (const path of paths) {
        const seen = await seePath(repository, { path, index: indexed.value.get(path) ?? null, folders });
        if (!seen.ok)
            return seen;
        if (seen.value?.kind === 'file')
            entries.push(seen.value.entry);
        if (seen.value?.kind === 'left')
            left.push({ path: path.replace(/\/$/, ''), why: seen.value.why });
    }
    return ok({ ...head.value, entries, left });
}
async function seePath(repository, { path, index, folders }) {
    if (index?.mode === '160000')
        return ok({ kind: 'left', why: 'submodule' });
    if (path.endsWith('/'))
        return ok({ kind: 'left', why: 'repository' });
    try {
        if (!(await isBelowFolders(repository.root, path, folders)))
            return ok(null);
        const entry = await readEntry(repository, path, index?.mode ?? null);
        if (entry === null && index?.sparse)
            return ok({ kind: 'left', why: 'sparse' });
        if (entry === 'special')
            return ok({ kind: 'left', why: 'special' });
        return ok(entry === null ? null : { kind: 'file', entry });
    }
    catch (error) {
        return err({ code: 'FILE_UNREADABLE', file: path, detail: codeOf(error) });
    }
}
/** The file at a path; null when there is none, or a folder; `special` for what is neither file nor link. */
async function readEntry({ root, format, fileMode }, path, indexMode) {
    const place = scan_tree_placeOf(root, path);
    const stats = await lstat(place).catch((error) => {
        if (['ENOENT', 'ENOTDIR'].includes(codeOf(error)))
            return null;
        throw error;
    });
    if (stats === null || stats.isDirectory())
        return null;
    if (!stats.isFile() && !stats.isSymbolicLink())
        return 'special';
    const sha256 = createHash('sha256');
    if (stats.isSymbolicLink()) {
        const target = await readlink(place, { encoding: 'buffer' });
        const blob = createHash(format).update(`blob ${target.length}\0`).update(target).digest('hex');
        return { path, mode: '120000', size: target.length, sha256: sha256.update(target).digest('hex'), blob };
    }
    const git = createHash(format).update(`blob ${stats.size}\0`);
    let size = 0;
    for await (const chunk of scan_tree_readChunks(place)) {
        sha256.update(chunk);
        git.update(chunk);
        size += chunk.length;
    }
    // Git's id tells the length first; a file that grew while it was read has another one on the next look.
    const mode = toMode(stats.mode, fileMode, indexMode);
    return { path, mode, size, sha256: sha256.digest('hex'), blob: git.digest('hex') };
}
/** As `readEntry`, and null too where a folder above is a link: git has no file behind one, whatever lies there. */
async function scan_tree_lookAt(repository, path) {
    if (!(await isBelowFolders(repository.root, path, new Map())))
        return null;
    return readEntry(repository, path, null);
}
/** The bytes of a file in pieces, never through a link and never waiting for a pipe. */
async function* scan_tree_readChunks(place) {
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const file = await open(place, flags);
    try {
        // Most files are small: a buffer of full size for each would keep the garbage collector busy.
        const length = Math.min(CHUNK_BYTES, (await file.stat()).size + 1);
        for (;;) {
            const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, null);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
/** Bytes of files as they lie there. STATE_CONFLICT for one that is not as it was seen. */
async function readPresent({ root }, entries) {
    const files = [];
    for (const entry of entries) {
        const bytes = await readWhole(scan_tree_placeOf(root, entry.path), entry.mode).catch(() => null);
        if (bytes === null || toDigest(bytes) !== entry.sha256)
            return err({ code: 'STATE_CONFLICT', document: entry.path });
        files.push({ entry, bytes });
    }
    return ok(files);
}
async function readWhole(place, mode) {
    if (mode === '120000')
        return readlink(place, { encoding: 'buffer' });
    const chunks = [];
    for await (const chunk of scan_tree_readChunks(place))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Where a path lies on the disk. */
function scan_tree_placeOf(root, path) {
    return Buffer.concat([Buffer.from(`${root}/`), toPathBytes(path)]);
}
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}
function toMode(bits, fileMode, indexMode) {
    if (fileMode === 'ignored')
        return indexMode === '100755' ? '100755' : '100644';
    return (bits & 0o100) === 0 ? '100644' : '100755';
}
/** False when a folder above the path is a link or no folder: then git has no file there. */
async function isBelowFolders(root, path, folders) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return true;
    const folder = path.slice(0, slash);
    const known = folders.get(folder);
    if (known !== undefined)
        return known;
    const above = await isBelowFolders(root, folder, folders);
    const isReal = above &&
        (await lstat(scan_tree_placeOf(root, folder)).then((stats) => stats.isDirectory(), () => false));
    folders.set(folder, isReal);
    return isReal;
}
/** `TAG MODE ID STAGE<tab>PATH`, where the tag `S` marks what is not checked out. */
async function readIndex(repository) {
    const listed = await ask(repository, ['ls-files', '-z', '-t', '--stage', '--full-name']);
    if (!listed.ok)
        return listed;
    const found = new Map();
    for (const line of splitPaths(listed.value)) {
        const tab = line.indexOf(0x09);
        const [tag = '', mode = ''] = line.toString('latin1', 0, tab).split(' ');
        found.set(toPathText(line.subarray(tab + 1)), { mode, sparse: tag === 'S' });
    }
    return ok(found);
}
async function readHead(repository) {
    const commit = await ask(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']);
    const branch = await ask(repository, ['symbolic-ref', '--quiet', 'HEAD']);
    if (!commit.ok && !branch.ok)
        return commit;
    const name = branch.ok
        ? branch.value
            .toString('utf8')
            .trim()
            .replace(/^refs\/heads\//, '')
        : null;
    return ok({ commit: commit.ok ? parseSha(commit.value.toString('utf8').trim()) : null, branch: name });
}

;// CONCATENATED MODULE: ./lib/adapters/git/witness.js
// Remembers beside the refs where the chain stood last, so that a chain that was moved or cut is seen.





/** The commit that is noted in the file; null when there is none, or something else. */
async function readWitness(file) {
    try {
        return (0,ids/* parseSha */.qL)((await (0,promises_.readFile)(file, 'utf8')).trim());
    }
    catch (error) {
        if (codeOf(error) === 'unknown error')
            throw error;
        return null;
    }
}
/** Notes a commit, in one step. */
async function writeWitness(file, head) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await replaceFile(file, `${head}\n`);
}
/** Replaces a file in one step, flushed to the disk. */
async function replaceFile(file, content) {
    const draft = `${file}-${(0,external_node_crypto_.randomUUID)()}`;
    const handle = await (0,promises_.open)(draft, 'wx');
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(draft, file);
}

;// CONCATENATED MODULE: ./lib/adapters/git/checkpoint-read.js
// Reads everything that the refs of checkpoints lead to. An object whose bytes are not those of its id counts as absent.







/** File names inside the commits. */
const CHAIN_FILE = 'chain.jsonl';
const RECORD_FILE = 'record.json';
const MANIFEST_FILE = 'manifest.jsonl';
/** Commits of the chain that are followed: one for each checkpoint that was ever made. */
const MAX_HISTORY = 100_000;
/** What stands behind the refs at this moment. */
async function readStored(repository) {
    const refs = await listRefs(repository);
    if (!refs.ok)
        return refs;
    const objects = openObjects(repository);
    const flaws = [];
    try {
        const read = { objects, flaws, idBytes: repository.format === 'sha256' ? 32 : 20 };
        const head = refs.value.get(checkpoint/* CHAIN_REF */.m) ?? null;
        const files = head === null ? NO_FILES : await readCommitFiles(read, head, checkpoint/* CHAIN_REF */.m);
        const anchors = new Map();
        for (const [ref, sha] of refs.value) {
            if (!ref.startsWith(checkpoint/* ANCHOR_PREFIX */.v3))
                continue;
            const id = ref.slice(checkpoint/* ANCHOR_PREFIX */.v3.length);
            const own = await readCommitFiles(read, sha, id);
            const parents = own.parents;
            anchors.set(id, {
                sha,
                parents,
                record: own.texts.get(RECORD_FILE) ?? null,
                manifest: own.texts.get(MANIFEST_FILE) ?? null,
            });
        }
        return (0,result.ok)({
            head,
            history: head === null ? [] : await readHistory(read, head),
            chain: files.texts.get(CHAIN_FILE) ?? null,
            records: pick(files.texts, RECORD_FILE),
            manifests: pick(files.texts, MANIFEST_FILE),
            anchors,
            witness: await readWitness((0,external_node_path_.join)(ownFolder(repository.commonDir), 'checkpoints')),
            flaws,
        });
    }
    finally {
        objects.close();
    }
}
/** Texts by id, of the files of one name in the folders of checkpoints. */
function pick(texts, name) {
    const end = `/${name}`;
    return new Map([...texts].flatMap(([path, text]) => (path.endsWith(end) ? [[path.slice(0, -end.length), text]] : [])));
}
async function listRefs(repository) {
    const listed = await repository_ask(repository, ['for-each-ref', '--format=%(objectname) %(refname)', checkpoint/* CHAIN_REF */.m, checkpoint/* ANCHOR_PREFIX */.v3]);
    if (!listed.ok)
        return listed;
    const lines = listed.value.toString('utf8').split('\n');
    return (0,result.ok)(new Map(lines.flatMap((line) => {
        const sha = (0,ids/* parseSha */.qL)(line.slice(0, line.indexOf(' ')));
        return sha === null ? [] : [[line.slice(line.indexOf(' ') + 1), sha]];
    })));
}
const NO_FILES = { parents: [], texts: new Map() };
async function readCommitFiles(read, commit, document) {
    const bytes = await readSound(read, { id: commit, type: 'commit', document });
    const parsed = bytes === null ? null : parseCommit(bytes);
    if (parsed === null)
        return NO_FILES;
    const texts = new Map();
    await readFiles(read, { tree: parsed.tree, below: '', document, texts });
    return { parents: parsed.parents, texts };
}
async function readFiles(read, at) {
    const bytes = await readSound(read, { id: at.tree, type: 'tree', document: at.document });
    for (const { mode, name, id } of (bytes === null ? null : parseTree(bytes, read.idBytes)) ?? []) {
        const path = `${at.below}${name.toString('utf8')}`;
        // One folder deep: a chain holds one folder for each checkpoint, and nothing below that.
        if (mode === '40000' && at.below === '')
            await readFiles(read, { ...at, tree: id, below: `${path}/` });
        if (!mode.startsWith('100'))
            continue;
        const text = await readSound(read, { id, type: 'blob', document: at.document });
        if (text !== null)
            at.texts.set(path, text.toString('utf8'));
    }
}
/** Commits from the head back, newest first. */
async function readHistory(read, head) {
    const history = [];
    for (let at = head; at !== undefined && history.length < MAX_HISTORY;) {
        const bytes = await readSound(read, { id: at, type: 'commit', document: checkpoint/* CHAIN_REF */.m });
        if (bytes === null)
            break;
        history.push(at);
        at = parseCommit(bytes)?.parents[0];
    }
    return history;
}
/** The bytes of an object; null and a finding when they are not there or not its own. */
async function readSound({ objects, flaws }, { id, type, document }) {
    const read = await objects.read(id);
    if (read.kind === 'read' && read.type === type)
        return read.bytes;
    const why = read.kind === 'read' ? `it is a ${read.type}` : read.kind === 'missing' ? 'it is missing' : read.detail;
    const detail = `${type} ${id.slice(0, 12)} cannot be trusted: ${why}`;
    flaws.push({ layer: 'checksum', document, line: null, detail, severity: 'error' });
    return null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/checkpoint-history.js
// Proves that the chain of checkpoints was only ever added to: every commit of it whole, every text the beginning of the next.



/** What is wrong with the history of the chain; commits newest first. */
async function verifyHistory(repository, history) {
    const findings = [];
    const objects = openObjects(repository);
    const tell = (detail) => {
        findings.push({ layer: 'checksum', document: checkpoint/* CHAIN_REF */.m, line: null, detail, severity: 'error' });
    };
    const proving = { objects, idBytes: repository.format === 'sha256' ? 32 : 20, sound: new Set(), tell };
    try {
        let newer = null;
        for (const commit of history) {
            const text = await readChainAt(proving, commit);
            if (text !== null && newer !== null && !newer.startsWith(text))
                tell(`lines that stood at ${commit.slice(0, 12)} were changed or taken out later`);
            newer = text ?? newer;
        }
        return findings;
    }
    finally {
        objects.close();
    }
}
/** The chain's text at a commit; null and told when something of the commit is not whole. */
async function readChainAt(proving, commit) {
    const read = await proving.objects.read(commit);
    const parsed = read.kind === 'read' && read.type === 'commit' ? parseCommit(read.bytes) : null;
    if (parsed === null) {
        proving.tell(`commit ${commit.slice(0, 12)} is damaged or missing`);
        return null;
    }
    return readTree(proving, parsed.tree);
}
async function readTree(proving, tree) {
    const { objects, idBytes, sound, tell } = proving;
    const read = await objects.read(tree);
    const entries = read.kind === 'read' && read.type === 'tree' ? parseTree(read.bytes, idBytes) : null;
    if (entries === null)
        tell(`tree ${tree.slice(0, 12)} is damaged or missing`);
    sound.add(tree);
    let chain = null;
    for (const { mode, name, id } of entries ?? []) {
        const isChain = name.toString('utf8') === CHAIN_FILE;
        if (sound.has(id) && !isChain)
            continue;
        if (mode === '40000')
            await readTree(proving, id);
        else {
            const blob = await objects.read(id);
            if (blob.kind !== 'read')
                tell(`file ${id.slice(0, 12)} is damaged or missing`);
            else if (isChain)
                chain = blob.bytes.toString('utf8');
        }
        sound.add(id);
    }
    return chain;
}

;// CONCATENATED MODULE: ./lib/domain/path-bytes.js
// Paths as git and the disk have them, which is bytes, as texts that lose nothing: bytes that are no UTF-8 become lone surrogates.
/** Where such a byte is put: U+DC80 for 0x80, up to U+DCFF. No decoded text holds one of these alone. */
const BASE = 0xdc00;
/** The text of a path's bytes. */
function path_bytes_toPathText(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    if (Buffer.from(text, 'utf8').equals(bytes))
        return text;
    return decodeLoosely(bytes);
}
/** The bytes of a path's text. */
function path_bytes_toPathBytes(text) {
    if (!/[\udc80-\udcff]/.test(text))
        return Buffer.from(text, 'utf8');
    const pieces = [...text].map((char) => {
        const unit = char.charCodeAt(0);
        return char.length === 1 && unit > BASE + 0x7f && unit <= BASE + 0xff
            ? Buffer.from([unit - BASE])
            : Buffer.from(char, 'utf8');
    });
    return Buffer.concat(pieces);
}
/** The paths in a list whose ends are NUL. */
function path_bytes_splitPaths(output) {
    const paths = [];
    const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength);
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(0, at);
        if (end < 0)
            break;
        if (end > at)
            paths.push(bytes.subarray(at, end));
        at = end + 1;
    }
    return paths;
}
/** Piece by piece: the longest run that is UTF-8 as it is, else one byte. */
function decodeLoosely(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const width = [1, 2, 3, 4].find((count) => isOneChar(bytes.subarray(at, at + count), count));
        text +=
            width === undefined
                ? String.fromCharCode(BASE + (bytes[at] ?? 0))
                : Buffer.from(bytes.subarray(at, at + width)).toString('utf8');
        at += width ?? 1;
    }
    return text;
}
function isOneChar(bytes, count) {
    if (bytes.length !== count)
        return false;
    const text = Buffer.from(bytes).toString('utf8');
    return [...text].length === 1 && Buffer.from(text, 'utf8').equals(bytes);
}

;// CONCATENATED MODULE: ./lib/adapters/git/checkpoint-verify.js




/** What is not as the records and their manifests say; empty when everything is. */
async function verifyCheckpoints(repository, checkpoints) {
    const objects = openObjects(repository);
    const findings = [];
    const sound = new Set();
    try {
        for (const { record, entries } of checkpoints) {
            const tell = (detail) => {
                findings.push({ layer: 'checksum', document: record.id, line: null, detail, severity: 'error' });
            };
            const idBytes = repository.format === 'sha256' ? 32 : 20;
            await verifyOne({ record, entries }, { objects, tell, idBytes, sound });
        }
        return findings;
    }
    finally {
        objects.close();
    }
}
async function verifyOne({ record, entries }, verifying) {
    const { objects, tell, sound } = verifying;
    for (const entry of entries) {
        const content = `${entry.blob} ${entry.sha256} ${entry.size}`;
        const flaw = sound.has(content) ? null : explainFile(await objects.read(entry.blob), entry);
        if (flaw === null)
            sound.add(content).add(entry.blob);
        else
            tell(`${entry.path}: ${flaw}`);
    }
    const trees = await checkCommits(record, verifying);
    for (const tree of trees)
        if (tree !== record.tree)
            await checkTree(verifying, tree);
    const files = new Map();
    await walkTree({ ...verifying, files }, record.tree, Buffer.alloc(0));
    compareTree(files, { record, entries, tell });
}
/** Bytes of files, each checked against both of its hashes. */
async function readVerified(repository, entries) {
    const objects = openObjects(repository);
    try {
        const files = [];
        for (const entry of entries) {
            const read = await objects.read(entry.blob);
            const flaw = explainFile(read, entry);
            if (flaw !== null || read.kind !== 'read') {
                return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'cat-file', detail: `${entry.path}: ${flaw ?? 'not there'}` });
            }
            files.push({ entry, bytes: read.bytes });
        }
        return (0,result.ok)(files);
    }
    finally {
        objects.close();
    }
}
/** Trees of the commits that the checkpoint keeps: the one that was checked out, what was staged, and its own. */
async function checkCommits({ commit, work, tree }, verifying) {
    const { tell } = verifying;
    const trees = [];
    const held = work ?? commit;
    const own = held === null ? null : await readCommit(held, verifying);
    if (own !== null && own.tree !== tree)
        tell('its commit holds another tree than its record says');
    const parents = work === null ? [] : (own?.parents ?? []);
    if (work !== null && commit !== null && own !== null && parents[0] !== commit)
        tell('its commit does not stand on the commit of its record');
    for (const parent of parents) {
        const read = await readCommit(parent, verifying);
        if (read !== null)
            trees.push(read.tree);
    }
    return trees;
}
async function readCommit(id, { objects, tell }) {
    const read = await objects.read(id);
    const parsed = read.kind === 'read' && read.type === 'commit' ? parseCommit(read.bytes) : null;
    if (parsed === null)
        tell(`commit ${id.slice(0, 12)} is ${read.kind === 'missing' ? 'missing' : 'damaged'}`);
    return parsed;
}
async function walkTree(walk, tree, below) {
    for (const { mode, name, id } of await checkpoint_verify_readTree(walk, tree)) {
        const path = Buffer.concat([below, name]);
        if (mode === '40000')
            await walkTree(walk, id, Buffer.concat([path, Buffer.from('/')]));
        else
            walk.files.set(path_bytes_toPathText(path), { mode, id });
    }
}
/** Whether a tree that nothing is restored from can be read to its last file. */
async function checkTree(verifying, tree) {
    for (const { mode, id } of await checkpoint_verify_readTree(verifying, tree)) {
        if (verifying.sound.has(id) || mode === '160000')
            continue;
        if (mode === '40000')
            await checkTree(verifying, id);
        else if ((await verifying.objects.read(id)).kind !== 'read')
            verifying.tell(`file ${id.slice(0, 12)} of its commit is damaged`);
        verifying.sound.add(id);
    }
}
async function checkpoint_verify_readTree({ objects, tell, idBytes }, tree) {
    const read = await objects.read(tree);
    const parsed = read.kind === 'read' && read.type === 'tree' ? parseTree(read.bytes, idBytes) : null;
    if (parsed === null)
        tell(`tree ${tree.slice(0, 12)} is ${read.kind === 'missing' ? 'missing' : 'damaged'}`);
    return parsed ?? [];
}
/** Submodules and what is not checked out are in the tree and not in the manifest; everything else is in both. */
function compareTree(files, { record, entries, tell, }) {
    const left = new Set(record.left.map(({ path }) => path));
    const listed = new Set();
    for (const { path, mode, blob } of entries) {
        listed.add(path);
        const file = files.get(path);
        if (file?.mode !== mode || file.id !== blob)
            tell(`${path}: the tree holds something else than the manifest says`);
    }
    for (const path of files.keys()) {
        if (!listed.has(path) && !left.has(path))
            tell(`${path}: is in the tree and not in the manifest`);
    }
}
/** What is wrong with the bytes of a file; null when they are its own. */
function explainFile(read, { sha256, size }) {
    if (read.kind === 'missing')
        return 'its bytes are missing';
    if (read.kind === 'damaged')
        return `its bytes are damaged (${read.detail})`;
    if (read.type !== 'blob')
        return 'it is no file any more';
    if (read.bytes.length !== size)
        return 'its length is not the recorded one';
    return (0,digest/* toDigest */.O)(read.bytes) === sha256 ? null : 'its SHA-256 is not the recorded one';
}

;// CONCATENATED MODULE: ./lib/adapters/git/save-tree.js
// Puts the bytes of a scan into git's store as blobs, a tree and a commit; index, working tree and branches stay as they are.







const IDENTITY = {
    GIT_AUTHOR_NAME: 'aftermath',
    GIT_AUTHOR_EMAIL: 'aftermath@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'aftermath',
    GIT_COMMITTER_EMAIL: 'aftermath@users.noreply.github.com',
};
/** The tree of the scan, and the commit that holds it where the checked-out one does not. STATE_CONFLICT when a file changed. */
async function saveTree(repository, scan) {
    const folder = await mkdtemp(join(tmpdir(), 'aftermath-index-'));
    try {
        const blobs = await saveBlobs(repository, scan.entries);
        if (!blobs.ok)
            return blobs;
        const tree = await saveEntries(repository, scan, join(folder, 'files'));
        if (!tree.ok)
            return tree;
        const staged = await saveStaged(repository, join(folder, 'staged'));
        const base = scan.commit === null ? null : await askForId(repository, ['rev-parse', `${scan.commit}^{tree}`]);
        if (base !== null && !base.ok)
            return base;
        const isClean = base !== null && base.value === tree.value && (staged === null || staged === base.value);
        if (isClean)
            return ok({ tree: tree.value, work: null });
        const work = await saveWork(repository, scan.commit, { tree: tree.value, staged });
        return work.ok ? ok({ tree: tree.value, work: work.value }) : work;
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
}
/** A commit without a branch: its tree, its message and what stands before it. */
function commitTree(repository, { tree, parents, message }) {
    const args = ['-c', 'commit.gpgSign=false', 'commit-tree', ...parents.flatMap((parent) => ['-p', parent]), tree];
    return repository_askForId(repository, args, { env: IDENTITY, input: `${message}\n\n[skip ci]\n` });
}
/** What is staged goes in as a second parent, as a stash does it, when it is more than what the files say. */
async function saveWork(repository, commit, { tree, staged }) {
    const base = commit === null ? [] : [commit];
    if (staged === null || staged === tree)
        return commitTree(repository, { tree, parents: base, message: 'Work that was not committed' });
    const index = await commitTree(repository, { tree: staged, parents: base, message: 'What was staged' });
    if (!index.ok)
        return index;
    return commitTree(repository, { tree, parents: [...base, index.value], message: 'Work that was not committed' });
}
/** The tree of what is staged; null during a merge with conflicts, whose sides are commits, or without an index. */
async function saveStaged(repository, place) {
    try {
        await copyFile(join(repository.gitDir, 'index'), place);
    }
    catch {
        return null;
    }
    const tree = await askForId(repository, ['write-tree'], { env: { GIT_INDEX_FILE: place } });
    return tree.ok ? tree.value : null;
}
async function saveEntries(repository, scan, index) {
    const env = { GIT_INDEX_FILE: index };
    const kept = await listKept(repository, scan);
    if (!kept.ok)
        return kept;
    const lines = scan.entries.map(({ mode, blob, path }) => Buffer.concat([Buffer.from(`${mode} ${blob}\t`), toPathBytes(path), Buffer.of(0)]));
    const input = pieces([...kept.value, ...lines]);
    const made = await ask(repository, ['update-index', '-z', '--index-info'], { env, input });
    return made.ok ? askForId(repository, ['write-tree'], { env }) : made;
}
/** Index lines of what is not in the manifest and belongs to the tree all the same: submodules, and what is not checked out. */
async function listKept(repository, { left }) {
    const wanted = new Set(left.flatMap(({ path, why }) => (why === 'submodule' || why === 'sparse' ? [path] : [])));
    if (wanted.size === 0)
        return ok([]);
    const listed = await ask(repository, ['ls-files', '-z', '--stage', '--full-name']);
    if (!listed.ok)
        return listed;
    return ok(splitPaths(listed.value).flatMap((line) => {
        const tab = line.indexOf(0x09);
        const [mode = '', id = '', stage = ''] = line.toString('latin1', 0, tab).split(' ');
        const isWanted = stage === '0' && wanted.has(toPathText(line.subarray(tab + 1)));
        return isWanted ? [Buffer.concat([Buffer.from(`${mode} ${id}`), line.subarray(tab), Buffer.of(0)])] : [];
    }));
}
/** Stores the bytes that git does not have yet, and proves that it has them all then. */
async function saveBlobs(repository, entries) {
    const missing = await listMissing(repository, entries);
    if (!missing.ok)
        return missing;
    if (missing.value.length === 0)
        return ok(undefined);
    const fed = await ask(repository, ['fast-import', '--quiet'], { input: toImport(repository, missing.value) });
    const after = fed.ok ? await listMissing(repository, missing.value) : fed;
    if (!after.ok && !(await isUnchanged(repository, missing.value)))
        return conflict(missing.value);
    if (!after.ok)
        return after;
    return after.value.length === 0 ? ok(undefined) : conflict(after.value);
}
function conflict([first]) {
    return err({ code: 'STATE_CONFLICT', document: first?.path ?? 'a file' });
}
async function isUnchanged(repository, entries) {
    for (const { path, blob } of entries) {
        const now = await lookAt(repository, path).catch(() => null);
        if (now === null || now === 'special' || now.blob !== blob)
            return false;
    }
    return true;
}
async function listMissing(repository, entries) {
    const input = entries.map(({ blob }) => `${blob}\n`).join('');
    const answer = await ask(repository, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input });
    if (!answer.ok)
        return answer;
    const lines = answer.value.toString('utf8').split('\n');
    const firstByBlob = new Map();
    for (const [index, entry] of entries.entries()) {
        if (lines[index] !== `${entry.blob} blob` && !firstByBlob.has(entry.blob))
            firstByBlob.set(entry.blob, entry);
    }
    return ok([...firstByBlob.values()]);
}
/** The files as `git fast-import` takes them. A file that has another length now ends it. */
async function* toImport({ root }, entries) {
    for (const { path, mode, size } of entries) {
        yield Buffer.from(`blob\ndata ${size}\n`);
        const place = placeOf(root, path);
        let sent = 0;
        if (mode === '120000') {
            const target = await readlink(place, { encoding: 'buffer' });
            sent = target.length;
            yield target;
        }
        else {
            for await (const chunk of readChunks(place)) {
                sent += chunk.length;
                if (sent > size)
                    break;
                yield chunk;
            }
        }
        if (sent !== size)
            throw new Error('a file changed while it was saved');
        yield Buffer.from('\n');
    }
}
async function* pieces(buffers) {
    if (buffers.length > 0)
        yield Buffer.concat(buffers);
}

;// CONCATENATED MODULE: ./lib/adapters/git/checkpoint-write.js
// Adds to the chain of checkpoints and takes from it: objects first, then all refs in one transaction on what was read.









/** What the token of a workflow may not push a change of. */
const WORKFLOWS = '.github/workflows';
/**
 * A commit with a record and its manifest, on top of the commit that holds the files. No ref points to it yet. It keeps the
 * workflow files of that commit, so that it can be pushed: to a server it would otherwise be a change that removes them.
 */
async function makeAnchor(repository, texts, held) {
    const files = new Map([
        [RECORD_FILE, texts.record],
        [MANIFEST_FILE, texts.manifest],
    ]);
    const tree = await withIndex(async (env) => editTree(repository, { env, base: null, files, workflowsOf: held }));
    if (!tree.ok)
        return tree;
    return commitTree(repository, { tree: tree.value, parents: held === null ? [] : [held], message: 'Checkpoint' });
}
/** Moves the chain and the checkpoints' own refs together, or nothing: STATE_CONFLICT when one of them stands elsewhere. */
async function moveChain(repository, edit, anchors) {
    const files = new Map([[CHAIN_FILE, edit.chain]]);
    for (const [id, texts] of edit.folders) {
        files.set(`${id}/${RECORD_FILE}`, texts?.record ?? null);
        files.set(`${id}/${MANIFEST_FILE}`, texts?.manifest ?? null);
    }
    const tree = await withIndex(async (env) => editTree(repository, { env, base: edit.head, files }));
    if (!tree.ok)
        return tree;
    const parents = edit.head === null ? [] : [edit.head];
    const commit = await commitTree(repository, { tree: tree.value, parents, message: edit.message });
    if (!commit.ok)
        return commit;
    const zero = '0'.repeat(commit.value.length);
    const moves = [...anchors].map(([id, { from, to }]) => `update ${checkpoint/* ANCHOR_PREFIX */.v3}${id} ${to ?? zero} ${from ?? zero}\n`);
    const input = [...moves, `update ${checkpoint/* CHAIN_REF */.m} ${commit.value} ${edit.head ?? zero}\n`].join('');
    const moved = await repository_ask(repository, ['update-ref', '--stdin'], { input });
    if (!moved.ok)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: checkpoint/* CHAIN_REF */.m });
    await writeWitness((0,external_node_path_.join)(ownFolder(repository.commonDir), 'checkpoints'), commit.value);
    return commit;
}
async function withIndex(body) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aftermath-index-'));
    try {
        return await body({ GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The tree of a folder of a commit; null when there is none. */
async function findFolder(repository, commit, folder) {
    const found = await repository_askForId(repository, ['rev-parse', '--verify', '--quiet', `${commit}:${folder}`]);
    if (!found.ok)
        return null;
    const type = await repository_ask(repository, ['cat-file', '-t', found.value]);
    return type.ok && type.value.toString('latin1').trim() === 'tree' ? found.value : null;
}
async function editTree(repository, { env, base, files, workflowsOf = null }) {
    const workflows = workflowsOf === null ? null : await findFolder(repository, workflowsOf, WORKFLOWS);
    const starts = [
        ...(base === null ? [] : [['read-tree', base]]),
        ...(workflows === null ? [] : [['read-tree', `--prefix=${WORKFLOWS}/`, workflows]]),
    ];
    for (const args of starts) {
        const read = await repository_ask(repository, args, { env });
        if (!read.ok)
            return read;
    }
    const lines = [];
    for (const [path, text] of files) {
        const id = text === null ? null : await repository_askForId(repository, ['hash-object', '-w', '--stdin'], { input: text });
        if (id !== null && !id.ok)
            return id;
        const none = '0'.repeat(repository.format === 'sha256' ? 64 : 40);
        lines.push(id === null ? `0 ${none}\t${path}\0` : `100644 ${id.value}\t${path}\0`);
    }
    const edited = await repository_ask(repository, ['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    if (!edited.ok)
        return edited;
    return repository_askForId(repository, ['write-tree'], { env });
}
/** Whether a commit is here, for a chain that is put back. */
async function hasCommit(repository, commit) {
    const answer = await repository_ask(repository, ['cat-file', '-e', `${commit}^{commit}`]);
    return answer.ok;
}
/** Puts the chain back to a commit that it once stood at. */
async function resetChain(repository, from, to) {
    const input = `update ${checkpoint/* CHAIN_REF */.m} ${to} ${from ?? '0'.repeat(to.length)}\n`;
    const moved = await repository_ask(repository, ['update-ref', '--stdin'], { input });
    return moved.ok ? (0,result.ok)(undefined) : (0,result/* err */._)({ code: 'STATE_CONFLICT', document: checkpoint/* CHAIN_REF */.m });
}

;// CONCATENATED MODULE: ./lib/adapters/git/checkpoint-store.js





/** The checkpoints of a clone. */
function gitCheckpointStore(repository) {
    return {
        read: () => readStored(repository),
        verify: async (checkpoints) => (0,result.ok)(await verifyCheckpoints(repository, checkpoints)),
        verifyHistory: async ({ history }) => (0,result.ok)(await verifyHistory(repository, history)),
        readFiles: (entries) => readVerified(repository, entries),
        add: (checkpoint) => add(repository, checkpoint),
        drop: (removal) => drop(repository, removal),
        putBack: async (from, to) => (await hasCommit(repository, to))
            ? resetChain(repository, from, to)
            : (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'cat-file', detail: `commit ${to.slice(0, 12)} is not here any more` }),
    };
}
async function add(repository, { id, record, manifest, held, head, toChain }) {
    const anchor = await makeAnchor(repository, { record, manifest }, held);
    if (!anchor.ok)
        return anchor;
    const folders = new Map([[id, { record, manifest }]]);
    const edit = { head, chain: toChain(anchor.value), folders, message: `Checkpoint ${id}` };
    const moved = await moveChain(repository, edit, new Map([[id, { from: null, to: anchor.value }]]));
    return moved.ok ? (0,result.ok)(undefined) : moved;
}
async function drop(repository, { ids, on, chain }) {
    const folders = new Map(ids.map((id) => [id, null]));
    const moves = new Map();
    for (const id of ids) {
        const anchor = on.anchors.get(id);
        if (anchor !== undefined)
            moves.set(id, { from: anchor.sha, to: null });
    }
    const message = `Cleanup of ${ids.length} checkpoints`;
    const moved = await moveChain(repository, { head: on.head, chain, folders, message }, moves);
    return moved.ok ? (0,result.ok)(undefined) : moved;
}

;// CONCATENATED MODULE: ./lib/adapters/git/commit-scan.js
// A commit seen as a working tree is, for a checkpoint of something that is not checked out: the head of a green run.






/** The files of a commit. GIT_FAILED when one of them is not here, as in a partial clone. */
function gitCommit(repository, at) {
    return {
        scan: () => scanCommit(repository, at),
        save: async () => {
            const tree = await repository_askForId(repository, ['rev-parse', `${at.commit}^{tree}`]);
            return tree.ok ? (0,result.ok)({ tree: tree.value, work: null }) : tree;
        },
    };
}
/** The commit that a name means here. */
function findCommit(repository, name) {
    return askForId(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}
async function scanCommit(repository, at) {
    const objects = openObjects(repository);
    try {
        const read = await objects.read(at.commit);
        const parsed = read.kind === 'read' ? parseCommit(read.bytes) : null;
        if (parsed === null)
            return absent(at.commit);
        const found = { entries: [], left: [] };
        const idBytes = repository.format === 'sha256' ? 32 : 20;
        const flaw = await walk({ objects, idBytes, ...found }, parsed.tree, Buffer.alloc(0));
        return flaw ?? (0,result.ok)({ ...at, ...found });
    }
    finally {
        objects.close();
    }
}
async function walk(at, tree, below) {
    const read = await at.objects.read(tree);
    const parsed = read.kind === 'read' ? parseTree(read.bytes, at.idBytes) : null;
    if (parsed === null)
        return absent(tree);
    for (const { mode, name, id } of parsed) {
        const place = Buffer.concat([below, name]);
        const path = path_bytes_toPathText(place);
        const known = checkpoint/* FILE_MODES */.Ce.find((one) => one === mode);
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
    if ((0,checkpoint/* isOwnPath */.gd)(path)) {
        left.push({ path, why: 'special' });
        return null;
    }
    const read = await objects.read(id);
    if (read.kind !== 'read')
        return absent(id);
    entries.push({ path, mode, size: read.bytes.length, sha256: (0,digest/* toDigest */.O)(read.bytes), blob: id });
    return null;
}
function absent(id) {
    return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'cat-file', detail: `object ${id.slice(0, 12)} is not here or damaged` });
}

;// CONCATENATED MODULE: ./lib/adapters/git/read-objects.js
// Git's objects by name, byte for byte, with one program for all of them.


/** The objects of these names, in their order. A name holds no line end. */
async function read_objects_readObjects(directory, names) {
    if (names.length === 0)
        return ok([]);
    const answer = await askGit(directory, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
    return answer.ok ? ok(parseBatch(answer.value)) : answer;
}
/** `ID TYPE SIZE`, the bytes and a line end for each object; `NAME missing` for what is not there. */
function parseBatch(output) {
    const entries = [];
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(0x0a, at);
        if (end < 0)
            break;
        const header = /^[0-9a-f]+ (?<type>\w+) (?<size>\d+)$/.exec(output.toString('utf8', at, end))?.groups;
        const size = header === undefined ? 0 : Number(header['size']);
        entries.push({ type: header?.['type'] ?? 'missing', bytes: output.subarray(end + 1, end + 1 + size) });
        at = header === undefined ? end + 1 : end + 1 + size + 1;
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/adapters/git/remote-branch.js
// Where a branch of a remote stands, and its commits. The clone gets objects, and no branch of its own moves.




/** Options, other transports than git's own, and what no address holds. */
const BAD_REMOTE = /^-|::|\s|\p{Cc}/u;
/** Nothing of the clone's own settings: no tags, no submodules, no other refs, no cleaning afterwards. */
const FETCH = (/* unused pure expression or super */ null && ([
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-prune',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--refmap=',
]));
/** True for what git may be given as a remote: a name, a path or an address. */
function isRemote(remote) {
    return remote !== '' && !BAD_REMOTE.test(remote);
}
/** Throws for what is none: the name comes from a setting that was checked, so a wrong one is a bug. */
function requireRemote(remote) {
    if (!isRemote(remote))
        throw new Error(`not a remote: ${JSON.stringify(remote)}`);
}
/** The commit that the branch points to at this moment; null when there is no such branch. */
function remote_branch_findHead({ branch, ...remote }) {
    return findRef(remote, `refs/heads/${branch}`);
}
/** The commit that a whole ref name points to on the remote, or `HEAD`; null when there is none. */
async function findRef({ directory, remote }, ref) {
    const listed = await askGit(directory, ['ls-remote', '--', remote, ref]);
    if (!listed.ok)
        return listed;
    const line = listed.value
        .toString('utf8')
        .split('\n')
        .find((one) => one.endsWith(`\t${ref}`));
    if (line === undefined)
        return ok(null);
    const sha = parseSha(line.slice(0, line.indexOf('\t')));
    return sha === null ? err({ code: 'GIT_FAILED', operation: 'ls-remote', detail: 'no commit id came back' }) : ok(sha);
}
/**
 * Makes sure that a commit is here: fetched with its branch, or alone when no branch is known or it has left it.
 * GIT_FAILED when the remote does not have it any more.
 */
async function bringCommit(from, commit, branch) {
    if (await isHere(from, commit))
        return ok(undefined);
    if (branch !== null) {
        await fetchBranch({ ...from, branch });
        if (await isHere(from, commit))
            return ok(undefined);
    }
    const fetched = await askGit(from.directory, [...FETCH, '--', from.remote, commit]);
    return fetched.ok ? ok(undefined) : fetched;
}
async function isHere({ directory }, commit) {
    const answer = await feedGit(directory, ['cat-file', '-e', `${commit}^{commit}`]);
    return answer.ok && answer.value.exitCode === 0;
}
/**
 * Texts of the files of these names at a commit of the branch, of those that exist; the commit is fetched unless it is
 * here. GIT_FAILED when it is not on the branch any more.
 */
async function readFilesAt(at, commit, names) {
    const here = await readTexts(at.directory, commit, names);
    if (here.ok)
        return here;
    const fetched = await fetchBranch(at);
    const there = await readTexts(at.directory, commit, names);
    return there.ok || fetched.ok ? there : fetched;
}
/**
 * A private ref keeps the commits from being cleaned away and makes the next fetch small. Several processes of one clone
 * may want to move it at once; then all but one of them are told of a failure, though the commits have come.
 */
async function fetchBranch({ directory, remote, branch }) {
    return askGit(directory, [...FETCH, '--', remote, `+refs/heads/${branch}:refs/aftermath/${branch}`]);
}
/** Where the branch stands now, with its commit fetched; null when that could not be told, for whatever reason. */
async function fetchHead(at) {
    const fetched = await fetchBranch(at);
    if (!fetched.ok)
        return null;
    const head = await askGit(at.directory, ['rev-parse', '--verify', '--quiet', `refs/aftermath/${at.branch}^{commit}`]);
    return head.ok ? parseSha(head.value.toString('utf8').trim()) : null;
}
/** As `readFilesAt`, of a commit that is here. Bytes that are no UTF-8 are replaced. */
async function readTexts(directory, commit, names) {
    if (parseSha(commit) === null)
        return err({ code: 'GIT_FAILED', operation: 'cat-file', detail: 'no commit id' });
    const wanted = [`${commit}^{commit}`, ...names.map((name) => `${commit}:${name}`)];
    const read = await readObjects(directory, wanted);
    if (!read.ok)
        return read;
    const [head, ...blobs] = read.value;
    if (head?.type !== 'commit')
        return err({ code: 'GIT_FAILED', operation: 'cat-file', detail: 'the commit is not here' });
    const texts = new Map();
    for (const [index, name] of names.entries()) {
        const blob = blobs[index];
        if (blob?.type === 'blob')
            texts.set(name, decode(blob.bytes));
    }
    return ok(texts);
}
function decode(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

;// CONCATENATED MODULE: ./lib/adapters/git/push-commit.js



/** A push with no tags, no hooks of the user's, no signature, nothing of submodules. */
const PUSH = [
    'push',
    '--porcelain',
    '--no-verify',
    '--no-follow-tags',
    '--no-signed',
    '--recurse-submodules=no',
];
/** Our own git has seen that the branch is elsewhere, and sent nothing. */
const STALE = /^!\t[^\t]*\t\[rejected\] \((?:stale info|fetch first|already exists)\)/m;
/** How servers say in their own words that the branch's rules forbid a push. */
const RULE_WORDS = /\bGH0(?:06|13)\b|protected branch|rule violations?|hook declined|permission to .* denied|without `workflows?` permission/i;
/** The reason in git's own answer when a hook of the server said no; a server that was busy gives another one. */
const DECLINED = /^!\t[^\t]*\t\[remote rejected\] \((?<reason>[^\n]*\b(?:declined|denied|prohibited|refusing)\b[^\n]*)\)$/m;
/**
 * Compare-and-swap: the remote refuses the push unless its branch is what we expect, and our commit stands on that, so no
 * history is ever lost. What a refusal or a lost answer means is read from where the branch stands afterwards.
 * STATE_CONFLICT when it is elsewhere or the server was busy; BRANCH_RULES with the server's words.
 */
async function pushCommit(to, { commit, expected }) {
    const ref = `refs/heads/${to.branch}`;
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    const pushed = await feedGit(to.directory, [...PUSH, lease, '--', to.remote, `${commit}:${ref}`]);
    if (!pushed.ok)
        return pushed;
    if (pushed.value.exitCode === 0)
        return ok(undefined);
    if (STALE.test(pushed.value.stdout.toString('utf8')))
        return err({ code: 'STATE_CONFLICT', document: to.branch });
    const head = await findHead(to);
    if (head.ok && head.value === commit)
        return ok(undefined);
    if (head.ok && head.value !== expected)
        return err({ code: 'STATE_CONFLICT', document: to.branch });
    return toPushProblem(to.branch, pushed.value);
}
/** Why a push failed although the branch has not moved. A server that was just busy with another push says neither rule nor hook. */
function toPushProblem(branch, { exitCode, stdout, stderr }) {
    const answer = stdout.toString('utf8');
    const reason = DECLINED.exec(answer)?.groups?.['reason'] ?? null;
    if (reason !== null || RULE_WORDS.test(stderr)) {
        return (0,result/* err */._)({ code: 'BRANCH_RULES', branch, detail: toRuleWords(stderr, reason ?? 'push declined') });
    }
    if (/^!\t/m.test(answer))
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: branch });
    return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'push', detail: (0,feed_git/* toLastWords */.Pn)(stderr, exitCode) });
}
/** What the server said, on one line: the rules that it names, after the sentence that there are some. */
function toRuleWords(stderr, reason) {
    const lines = stderr.split('\n');
    const said = lines.flatMap((line) => /^remote:\s*(?:error:\s*)?(?<words>\S.*)$/.exec(line)?.groups?.['words'] ?? []);
    const worth = said.filter((words) => !/^(?:Review all repository rules|Resolving deltas|See https?:)/.test(words));
    const named = worth.length > 0 ? worth : lines.filter((line) => RULE_WORDS.test(line));
    return (0,feed_git/* toLastWords */.Pn)(named.length > 0 ? named.map((words) => words.trim()).join(' ') : reason, 1);
}

// EXTERNAL MODULE: ./lib/adapters/git/revert-repository.js
var revert_repository = __webpack_require__(818);
;// CONCATENATED MODULE: ./lib/adapters/git/remote-chain.js
// Keeps the refs of checkpoints in a clone of our own as the remote has them, and pushes what was added to them, all or nothing.









/** Longest wait for one talk with the remote, in milliseconds: git needs a while for a large tree. */
const FETCH_DEADLINE_MS = 300_000;
/** Sets our refs to those of the remote at one moment, and brings what they need. */
async function syncChain(clone) {
    const remote = await readRemoteRefs(clone);
    if (!remote.ok)
        return remote;
    const local = await readLocalRefs(clone.repository);
    if (!local.ok)
        return local;
    const head = remote.value.get(checkpoint/* CHAIN_REF */.m);
    if (head !== undefined && head !== local.value.get(checkpoint/* CHAIN_REF */.m)) {
        const chain = await bring(clone, [head], []);
        if (!chain.ok)
            return chain;
    }
    const known = new Set(local.value.values());
    const anchors = [...remote.value.values()].filter((sha) => sha !== head && !known.has(sha));
    // A record and its manifest are enough of each: the files come when somebody asks for them.
    const brought = await bring(clone, anchors, ['--depth=1']);
    if (!brought.ok)
        return brought;
    // The note tells where this clone stood; here the remote does.
    await (0,promises_.rm)((0,external_node_path_.join)(ownFolder(clone.repository.commonDir), 'checkpoints'), { force: true });
    return setRefs(clone.repository, remote.value, local.value);
}
/** Commits with all their files; those that are here already are not asked for. `depth`: how many generations. */
async function bringCommits(clone, ids, depth) {
    const missing = ids.filter((id) => !clone.here.has(`${id} ${depth}`));
    const brought = await bring(clone, missing, [`--depth=${depth}`]);
    if (brought.ok)
        for (const id of missing)
            clone.here.add(`${id} ${depth}`);
    return brought;
}
/** By id: a name could mean something else a moment later. */
async function bring({ at }, ids, how) {
    if (ids.length === 0)
        return (0,result.ok)(undefined);
    const args = [...revert_repository/* FETCH */.tH, ...how, '--stdin', '--', 'origin'];
    const fetched = await (0,revert_repository/* askOffline */.$R)(at, args, { input: `${ids.join('\n')}\n`, deadlineMs: FETCH_DEADLINE_MS });
    return fetched.ok ? (0,result.ok)(undefined) : fetched;
}
async function readRemoteRefs({ at }) {
    const listed = await (0,revert_repository/* askOffline */.$R)(at, ['ls-remote', '--quiet', '--', 'origin', checkpoint/* CHAIN_REF */.m, `${checkpoint/* ANCHOR_PREFIX */.v3}*`]);
    return listed.ok ? (0,result.ok)(parseRefs(listed.value, '\t')) : listed;
}
async function readLocalRefs(repository) {
    const listed = await repository_ask(repository, ['for-each-ref', '--format=%(objectname) %(refname)', checkpoint/* CHAIN_REF */.m, checkpoint/* ANCHOR_PREFIX */.v3]);
    return listed.ok ? (0,result.ok)(parseRefs(listed.value, ' ')) : listed;
}
function parseRefs(output, separator) {
    const refs = new Map();
    for (const line of output.toString('utf8').split('\n')) {
        const [id = '', ref = ''] = line.split(separator);
        const sha = (0,ids/* parseSha */.qL)(id);
        if (sha !== null && (ref === checkpoint/* CHAIN_REF */.m || ref.startsWith(checkpoint/* ANCHOR_PREFIX */.v3)))
            refs.set(ref, sha);
    }
    return refs;
}
async function setRefs(repository, to, from) {
    const set = [...to].filter(([ref, sha]) => from.get(ref) !== sha).map(([ref, sha]) => `update ${ref} ${sha}\n`);
    const gone = [...from.keys()].filter((ref) => !to.has(ref)).map((ref) => `delete ${ref}\n`);
    const done = await repository_ask(repository, ['update-ref', '--stdin'], { input: [...set, ...gone].join('') });
    return done.ok ? (0,result.ok)(undefined) : done;
}
/** What our refs have that the remote's had not when they were read. */
async function pushChain(clone, before) {
    const after = await readLocalRefs(clone.repository);
    if (!after.ok)
        return after;
    const changed = [...new Set([...before.keys(), ...after.value.keys()])].filter((ref) => before.get(ref) !== after.value.get(ref));
    const leases = changed.map((ref) => `--force-with-lease=${ref}:${before.get(ref) ?? ''}`);
    const refspecs = changed.map((ref) => `${after.value.get(ref) ?? ''}:${ref}`);
    const args = [...PUSH, '--atomic', ...leases, '--', 'origin', ...refspecs];
    const pushed = await (0,feed_git/* feedGit */.lH)(clone.at.directory, args, { env: clone.at.offline, deadlineMs: FETCH_DEADLINE_MS });
    if (!pushed.ok)
        return pushed;
    if (pushed.value.exitCode === 0)
        return (0,result.ok)(undefined);
    return (await settle(clone, { before, after: after.value, changed })) ?? toPushProblem(checkpoint/* CHAIN_REF */.m, pushed.value);
}
/** What a failed push came to, read from the remote itself; null: nothing moved, so it was refused. */
async function settle(clone, { before, after, changed }) {
    const now = await readRemoteRefs(clone);
    if (!now.ok)
        return null;
    // All refs move together; the chain itself may have gone on since, a checkpoint's own ref has not.
    const own = changed.filter((ref) => ref !== checkpoint/* CHAIN_REF */.m);
    const isDone = own.length > 0 && own.every((ref) => now.value.get(ref) === after.get(ref));
    if (isDone)
        return (0,result.ok)(undefined);
    const hasMoved = changed.some((ref) => now.value.get(ref) !== before.get(ref));
    return hasMoved ? (0,result/* err */._)({ code: 'STATE_CONFLICT', document: checkpoint/* CHAIN_REF */.m }) : null;
}
/** The refs as our clone has them, for a later push. */
function readOwnRefs(clone) {
    return readLocalRefs(clone.repository);
}

// EXTERNAL MODULE: ./lib/adapters/git/revert-remote.js
var revert_remote = __webpack_require__(5636);
// EXTERNAL MODULE: ./lib/domain/rollback.js
var rollback = __webpack_require__(8418);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/adapters/git/new-objects.js
// New objects of git, named as git names them and written by one program for all of them.




/** Numbers of the kinds in a pack. */
const KINDS = { commit: 1, tree: 2, blob: 3 };
/** The format of a repository by the length of one of its ids. */
function new_objects_toFormat(id) {
    return id.length === 64 ? 'sha256' : 'sha1';
}
/** Objects that are to be written together. */
class new_objects_ObjectDraft {
    #format;
    #byId = new Map();
    constructor(format) {
        this.#format = format;
    }
    /** The id that the object will have. */
    add(kind, bytes) {
        const id = createHash(this.#format).update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
        this.#byId.set(id, { kind, bytes });
        return id;
    }
    /** Writes all of them into a clone; those that it has already stay. */
    async write(directory) {
        const written = await askGit(directory, ['unpack-objects', '-q'], { input: this.#toPack() });
        return written.ok ? ok(undefined) : written;
    }
    /** A pack of whole objects: header, objects, and the hash of all that (gitformat-pack). */
    #toPack() {
        const head = Buffer.alloc(12);
        head.write('PACK', 'latin1');
        head.writeUInt32BE(2, 4);
        head.writeUInt32BE(this.#byId.size, 8);
        const body = Buffer.concat([head, ...[...this.#byId.values()].flatMap(toPacked)]);
        return Buffer.concat([body, createHash(this.#format).update(body).digest()]);
    }
}
/** Kind and size, four bits of the size in the first byte and seven in each that follows, then the bytes deflated. */
function toPacked({ kind, bytes }) {
    const sizes = [bytes.length % 16];
    for (let rest = Math.floor(bytes.length / 16); rest > 0; rest = Math.floor(rest / 128))
        sizes.push(rest % 128);
    const header = sizes.map((part, index) => {
        const more = index < sizes.length - 1 ? 0x80 : 0;
        return more + part + (index === 0 ? KINDS[kind] * 16 : 0);
    });
    return [Buffer.from(header), deflateSync(bytes)];
}

;// CONCATENATED MODULE: ./lib/adapters/git/trees.js
// Folders of commits as git stores them. Names are kept as bytes, one unit each: what is no UTF-8 must come out as it went in.



const trees_FOLDER_MODE = '40000';
const LINK_MODE = '120000';
const FILE_MODES = (/* unused pure expression or super */ null && (['100644', '100755']));
/** True for a file whose text is its own: no link, no folder, no submodule. */
function isFileNode({ mode }) {
    return FILE_MODES.includes(mode);
}
/** A text's UTF-8 bytes, one unit for each. */
function trees_toBytes(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** Back from `toBytes`; bytes that are no UTF-8 are replaced. */
function fromBytes(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}
/** The folder that a path's bytes lie in, and the name in it. */
function splitPath(path) {
    const slash = path.lastIndexOf('/');
    return { folder: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) };
}
/** Every folder on the way to a path's bytes, the root first. */
function toFolders(path) {
    const names = path.split('/').slice(0, -1);
    return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
}
/** What stands at a path's bytes; null when nothing does. Its folders have been read. */
function findNode(trees, path) {
    const { folder, name } = splitPath(path);
    return trees.get(folder)?.get(name) ?? null;
}
/** Makes the folders on the way to these paths known, with one program for all of them. Paths are bytes. */
async function trees_readFolders({ directory, commit, trees }, paths) {
    const wanted = new Set(paths.flatMap(toFolders));
    for (let open = findOpen(trees, wanted); open.length > 0; open = findOpen(trees, wanted)) {
        // A name on a line of its own cannot hold a line end: such a folder is asked for by its id, once its parent is known.
        const asked = open.flatMap((folder) => toName({ commit, trees }, folder) ?? []);
        const read = await readObjects(directory, asked.map(({ name }) => name));
        if (!read.ok)
            return read;
        for (const [index, { folder }] of asked.entries()) {
            const object = read.value[index];
            const isTree = object?.type === 'tree';
            if (!isTree && isNeeded(trees, folder)) {
                return err({
                    code: 'GIT_FAILED',
                    operation: 'cat-file',
                    detail: `the folder ${fromBytes(folder) || '/'} is not here`,
                });
            }
            trees.set(folder, isTree ? trees_parseTree(Buffer.from(object.bytes), commit.length / 2) : new Map());
        }
    }
    return ok(undefined);
}
/** Whether a folder is there for sure: taken for an empty one, its files would be lost. Its parent was looked at before it. */
function isNeeded(trees, folder) {
    return folder === '' || findNode(trees, folder)?.mode === trees_FOLDER_MODE;
}
/** Folders that are not known, without those below one that is known not to be there. */
function findOpen(trees, wanted) {
    const open = [];
    for (const folder of wanted) {
        if (trees.has(folder))
            continue;
        const parent = folder === '' ? undefined : trees.get(splitPath(folder).folder);
        if (parent !== undefined && parent.get(splitPath(folder).name)?.mode !== trees_FOLDER_MODE)
            trees.set(folder, new Map());
        else
            open.push(folder);
    }
    return open;
}
function toName({ commit, trees }, folder) {
    const node = findNode(trees, folder);
    if (node !== null)
        return { folder, name: node.id };
    return folder.includes('\n') ? null : { folder, name: `${commit}:${fromBytes(folder)}` };
}
/** `MODE NAME`, a zero and the bytes of the id, for each entry. */
function trees_parseTree(bytes, idBytes) {
    const tree = new Map();
    for (let at = 0; at < bytes.length;) {
        const [blank, zero] = [bytes.indexOf(0x20, at), bytes.indexOf(0, at)];
        const id = bytes.toString('hex', zero + 1, zero + 1 + idBytes);
        tree.set(bytes.toString('latin1', blank + 1, zero), { mode: bytes.toString('latin1', at, blank), id });
        at = zero + 1 + idBytes;
    }
    return tree;
}
/** The bytes of a folder, in git's order: a folder's name counts as if a slash followed. */
function trees_toTreeBytes(tree) {
    const sortKey = ([name, { mode }]) => (mode === trees_FOLDER_MODE ? `${name}/` : name);
    const sorted = [...tree].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    return Buffer.concat(sorted.flatMap(([name, { mode, id }]) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex')]));
}
/** A path is a path, and no pattern. */
const LITERAL = { GIT_LITERAL_PATHSPECS: '1' };
/** Makes everything below a folder known, with one program. Paths of all but folders, as texts, in git's order. */
async function listBelow({ directory, commit, trees }, folder) {
    const below = folder === '' ? [] : ['--', `${folder}/`];
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', commit, ...below];
    const listed = await askGit(directory, args, { env: LITERAL });
    if (!listed.ok)
        return listed;
    const found = new Map([[trees_toBytes(folder), new Map()]]);
    const leaves = [];
    for (const line of listed.value.toString('latin1').split('\0')) {
        const { mode, id, path } = /^0*(?<mode>\d+) \w+ (?<id>[0-9a-f]+)\t(?<path>.*)$/s.exec(line)?.groups ?? {};
        if (mode === undefined || id === undefined || path === undefined)
            continue;
        const node = { mode, id };
        if (mode === trees_FOLDER_MODE)
            found.set(path, found.get(path) ?? new Map());
        else
            leaves.push({ path: fromBytes(path), node });
        // With -t the folders on the way down are told too, which are not told whole.
        found.get(splitPath(path).folder)?.set(splitPath(path).name, node);
    }
    for (const [path, tree] of found)
        if (isBelow(path, trees_toBytes(folder)))
            trees.set(path, tree);
    return ok(leaves);
}
function isBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/adapters/git/make-commit.js
// Makes a commit from objects alone: no checkout, no index, no file of ours, and no branch that points to it.





/** Author and committer when nobody says who. */
const OWN_IDENTITY = { name: 'aftermath', email: 'aftermath@users.noreply.github.com' };
/** A commit that no branch points to. Its folders are the parent's but for the changes, to the byte; its time is UTC. */
async function makeCommit(wish) {
    const { directory, parent, changes } = wish;
    const trees = wish.trees ?? new Map();
    const format = parent === null ? await readFormat(directory) : ok(toFormat(parent));
    if (!format.ok)
        return format;
    if (parent === null)
        trees.set('', new Map());
    const paths = changes.map(({ path }) => toBytes(path));
    const known = await readFolders({ directory, commit: parent ?? '', trees }, paths);
    if (!known.ok)
        return known;
    const draft = new ObjectDraft(format.value);
    const root = addFolder({ draft, trees }, '', changes.map(toLeaf)) ?? draft.add('tree', Buffer.alloc(0));
    const commit = parseSha(draft.add('commit', toCommitBytes(wish, root)));
    if (commit === null)
        return err({ code: 'GIT_FAILED', operation: 'commit', detail: 'no commit id came out' });
    const written = await draft.write(directory);
    return written.ok ? ok(commit) : written;
}
async function readFormat(directory) {
    const format = await askGit(directory, ['rev-parse', '--show-object-format']);
    return format.ok ? ok(format.value.toString('utf8').trim() === 'sha256' ? 'sha256' : 'sha1') : format;
}
function toLeaf(change) {
    return { path: toBytes(change.path), change };
}
/** Id of a folder with its changes; null when nothing is left in it. Removals first: a folder may come where a file was. */
function addFolder(desk, folder, leaves) {
    const entries = new Map(desk.trees.get(folder));
    const files = leaves.filter(({ path }) => !path.includes('/'));
    for (const { path, change } of files)
        if (change.text === null)
            entries.delete(path);
    for (const [name, inside] of groupByFolder(leaves)) {
        const id = addFolder(desk, folder === '' ? name : `${folder}/${name}`, inside);
        if (id !== null)
            entries.set(name, { mode: FOLDER_MODE, id });
        else if (entries.get(name)?.mode === FOLDER_MODE)
            entries.delete(name);
    }
    for (const { path, change } of files) {
        if (change.text === null)
            continue;
        entries.set(path, { mode: change.mode, id: desk.draft.add('blob', Buffer.from(change.text, 'utf8')) });
    }
    return entries.size === 0 ? null : desk.draft.add('tree', toTreeBytes(entries));
}
/** By the first name of their paths; files of the folder itself are left out. */
function groupByFolder(leaves) {
    const groups = new Map();
    for (const { path, change } of leaves) {
        const slash = path.indexOf('/');
        if (slash < 0)
            continue;
        const name = path.slice(0, slash);
        groups.set(name, [...(groups.get(name) ?? []), { path: path.slice(slash + 1), change }]);
    }
    return groups;
}
function toCommitBytes({ parent, message, identity }, tree) {
    const who = `${toInert(identity.name)} <${toInert(identity.email)}> ${Math.floor(Date.now() / 1000)} +0000`;
    const parents = parent === null ? '' : `parent ${parent}\n`;
    const text = `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\n${message.replaceAll('\0', '')}`;
    return Buffer.from(text, 'utf8');
}
/** What a name in a commit cannot hold. */
function toInert(name) {
    return name.replaceAll(/[<>\p{Cc}]/gu, '').trim();
}

;// CONCATENATED MODULE: ./lib/adapters/git/rollback-commit.js
// Makes the one commit of a rollback from objects alone, and proves that it changes the scoped paths and nothing else.







/** INTERNAL when the commit would change anything but the steps: then nothing was pushed either. */
async function makeRollbackCommit(repository, wish) {
    const written = await writeMissing(repository, wish);
    if (!written.ok)
        return written;
    const tree = await writeTree(repository, wish);
    if (!tree.ok)
        return tree;
    const changes = await readChange(repository, wish.base, tree.value);
    if (!changes.ok)
        return changes;
    const flaw = findFlaw(changes.value, wish.steps);
    if (flaw !== null)
        return (0,result/* err */._)({ code: 'INTERNAL', detail: `the commit of the rollback ${flaw}` });
    const commit = await rollback_commit_commitTree(repository, wish, tree.value);
    return commit.ok ? (0,result.ok)({ commit: commit.value, tree: tree.value }) : commit;
}
/** Only what no checkpoint holds is not here yet: plan files with finished items put in. */
async function writeMissing(repository, { steps, bytes }) {
    for (const { path, after } of steps) {
        if (after === null || (await rollback_commit_isHere(repository, after)))
            continue;
        const content = bytes.get(after.sha256);
        if (content === undefined)
            return (0,result/* err */._)({ code: 'INTERNAL', detail: `nothing was read for ${path}` });
        const input = rollback_commit_pieces([content]);
        const id = await repository_askForId(repository, ['hash-object', '-w', '--no-filters', '--stdin'], { input });
        if (!id.ok)
            return id;
        if (id.value !== after.blob)
            return (0,result/* err */._)({ code: 'INTERNAL', detail: `${path} was written as another file` });
    }
    return (0,result.ok)(undefined);
}
async function rollback_commit_isHere(repository, { blob }) {
    return (await repository_ask(repository, ['cat-file', '-e', blob])).ok;
}
async function writeTree(repository, { base, steps }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aftermath-index-'));
    try {
        const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
        const read = await repository_ask(repository, ['read-tree', base], { env });
        if (!read.ok)
            return read;
        const none = '0'.repeat(base.length);
        const toLine = (head, path) => Buffer.concat([Buffer.from(`${head}\t`), path_bytes_toPathBytes(path), Buffer.of(0)]);
        // Removals first: a folder may come where a file was, and the other way round.
        const removals = steps.flatMap(({ path, before }) => (before === null ? [] : [toLine(`0 ${none}`, path)]));
        const additions = steps.flatMap(({ path, after }) => after === null ? [] : [toLine(`${after.mode} ${after.blob}`, path)]);
        const input = rollback_commit_pieces([...removals, ...additions]);
        const edited = await repository_ask(repository, ['update-index', '-z', '--index-info'], { env, input });
        return edited.ok ? await repository_askForId(repository, ['write-tree'], { env }) : edited;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function* rollback_commit_pieces(all) {
    yield* all;
}
/** Everything in which two trees differ, by path. */
async function readChange(repository, from, to) {
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', `${from}^{tree}`, `${to}^{tree}`];
    const raw = await repository_ask(repository, args);
    if (!raw.ok)
        return raw;
    const changes = [];
    const parts = splitNul(raw.value);
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const [oldMode = '', newMode = '', oldId = '', newId = ''] = (parts[at] ?? Buffer.of())
            .toString('latin1')
            .slice(1)
            .split(' ');
        const path = path_bytes_toPathText(parts[at + 1] ?? Buffer.of());
        changes.push({ path, before: toSide(oldMode, oldId), after: toSide(newMode, newId) });
    }
    return (0,result.ok)(changes);
}
function splitNul(output) {
    const parts = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0, at);
        parts.push(output.subarray(at, end < 0 ? output.length : end));
        at = end < 0 ? output.length : end + 1;
    }
    return parts;
}
function toSide(mode, id) {
    return /^0+$/.test(mode) ? null : `${mode} ${id}`;
}
/** In what a change differs from the steps; null when it is exactly theirs. */
function findFlaw(changes, steps) {
    const wanted = new Map(steps.map((step) => [step.path, step]));
    for (const { path, before, after } of changes) {
        const step = wanted.get(path);
        if (step === undefined)
            return `changes ${path}, which is no part of it`;
        if (before !== toWanted(step.before) || after !== toWanted(step.after))
            return `changes ${path} in another way`;
    }
    if (changes.length === wanted.size)
        return null;
    const changed = new Set(changes.map(({ path }) => path));
    return `leaves ${steps.find(({ path }) => !changed.has(path))?.path ?? 'a path'} as it is`;
}
function toWanted(entry) {
    return entry === null ? null : `${entry.mode} ${entry.blob}`;
}
/** Its time is that of the commit below it, so that the same rollback is the same commit whoever makes it again. */
async function rollback_commit_commitTree(repository, { base, message }, tree) {
    const time = await repository_ask(repository, ['show', '--no-patch', '--format=%ct', base, '--']);
    if (!time.ok)
        return time;
    const date = `${time.value.toString('latin1').trim()} +0000`;
    const { name, email } = OWN_IDENTITY;
    const env = {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: date,
    };
    const args = ['-c', 'commit.gpgSign=false', 'commit-tree', '-p', base, tree];
    return repository_askForId(repository, args, { env, input: message });
}

;// CONCATENATED MODULE: ./lib/adapters/git/rollback-branch.js
// Puts the commit of a rollback on a branch of its own, by compare-and-swap, and takes the branch away again.









/** The heads are read just before the push. What a failure means is read from where the branch stands then. */
async function pushRollback(clone, push) {
    const { branch, head, base, baseHead } = push;
    const heads = await (0,revert_repository/* readHeads */.W4)(clone.at, [branch, base]);
    if (!heads.ok)
        return heads;
    const standing = heads.value.get(branch);
    if (standing !== undefined)
        return toStanding(clone, push, standing);
    if (heads.value.get(base) !== baseHead)
        return (0,result.ok)({ kind: 'outdated' });
    const pushed = await send(clone, branch, { lease: '', to: head });
    if (!pushed.ok)
        return pushed;
    if (pushed.value.exitCode === 0)
        return (0,result.ok)({ kind: 'pushed', branch, head });
    const after = await (0,revert_repository/* readHeads */.W4)(clone.at, [branch]);
    const now = after.ok ? after.value.get(branch) : undefined;
    if (now === head)
        return (0,result.ok)({ kind: 'pushed', branch, head });
    return now === undefined ? toPushProblem(branch, pushed.value) : toStanding(clone, push, now);
}
/** Ours from an earlier try, perhaps on an older base, or somebody else's work. */
async function toStanding(clone, push, standing) {
    const { branch, head } = push;
    if (standing === head)
        return (0,result.ok)({ kind: 'unchanged', branch, head });
    const brought = await bringCommits(clone, [standing], 2);
    if (!brought.ok)
        return brought;
    const ours = await readOwnChange(clone, head);
    if (!ours.ok)
        return ours;
    const theirs = await readOwnChange(clone, standing);
    if (!theirs.ok)
        return theirs;
    const isSame = theirs.value !== null && theirs.value === ours.value;
    return (0,result.ok)({ kind: isSame ? 'unchanged' : 'branch-taken', branch, head: standing });
}
/** What a commit changes against its only parent, as text; null for a merge or a first commit. */
async function readOwnChange({ repository }, commit) {
    const raw = await repository_ask(repository, ['cat-file', 'commit', commit]);
    if (!raw.ok)
        return raw;
    const parents = parseCommit(raw.value)?.parents ?? [];
    const [parent] = parents;
    if (parent === undefined || parents.length > 1)
        return (0,result.ok)(null);
    const change = await readChange(repository, parent, commit);
    return change.ok ? (0,result.ok)(JSON.stringify(change.value)) : change;
}
/** Deletes the branch if it stands where we left it. Throws for a branch that is none of ours. */
async function removeRollback(clone, branch, head) {
    if (!branch.startsWith(rollback/* ROLLBACK_BRANCHES */.Cn))
        throw new Error(`not a branch of a rollback: ${JSON.stringify(branch)}`);
    const before = await (0,revert_repository/* readHeads */.W4)(clone.at, [branch]);
    if (!before.ok)
        return before;
    const standing = before.value.get(branch);
    if (standing !== head)
        return (0,result.ok)(standing === undefined ? 'gone' : 'changed');
    const removed = await send(clone, branch, { lease: head, to: '' });
    if (!removed.ok)
        return removed;
    if (removed.value.exitCode === 0)
        return (0,result.ok)('removed');
    const after = await (0,revert_repository/* readHeads */.W4)(clone.at, [branch]);
    if (!after.ok)
        return after;
    const left = after.value.get(branch);
    if (left === undefined)
        return (0,result.ok)('removed');
    return left === head ? toPushProblem(branch, removed.value) : (0,result.ok)('changed');
}
/** `lease`: where the branch has to stand; empty: it must not exist. `to`: empty deletes it. */
function send({ at }, branch, { lease, to }) {
    const ref = `refs/heads/${branch}`;
    const args = [...PUSH, `--force-with-lease=${ref}:${lease}`, '--', 'origin', `${to}:${ref}`];
    return (0,feed_git/* feedGit */.lH)(at.directory, args, { env: at.offline, deadlineMs: FETCH_DEADLINE_MS });
}

;// CONCATENATED MODULE: ./lib/adapters/git/remote-checkpoints.js
// RemoteCheckpoints over git: a clone of our own in a temporary folder, which knows nothing of the user's checkout.











/** Opens nothing before it is asked. One call at a time. Throws for an address that is none. */
function gitRemoteCheckpoints(options) {
    const remote = (0,revert_remote/* toRevertRemote */.A)(options.address, options.token);
    let opened = null;
    const open = async () => {
        if (opened !== null)
            return (0,result.ok)(opened);
        const { format = 'sha1', temporary = (0,external_node_os_.tmpdir)() } = options;
        const at = await (0,revert_repository/* openRevertRepository */.Zn)(remote, { format, temporary });
        if (!at.ok)
            return at;
        const repository = await openRepository(at.value.directory);
        if (!repository.ok) {
            await (0,revert_repository/* closeRevertRepository */.to)(at.value);
            return repository;
        }
        opened = { at: at.value, repository: repository.value, here: new Set() };
        return (0,result.ok)(opened);
    };
    const within = async (body) => {
        const clone = await open();
        return clone.ok ? body(clone.value) : clone;
    };
    return {
        store: toStore(within),
        openCommit: (at) => within((clone) => openCommit(clone, at)),
        readHead: (branch) => within((clone) => remote_checkpoints_readHead(clone, branch)),
        makeCommit: (wish) => within(({ repository }) => makeRollbackCommit(repository, wish)),
        pushBranch: (push) => within((clone) => pushRollback(clone, push)),
        removeBranch: (branch, head) => within((clone) => removeRollback(clone, branch, head)),
        close: async () => {
            if (opened !== null)
                await (0,revert_repository/* closeRevertRepository */.to)(opened.at);
            opened = null;
        },
    };
}
/** The store of the clone, fetched before it is read and pushed after it was written. */
function toStore(within) {
    const pushed = (write) => within(async (clone) => {
        const before = await readOwnRefs(clone);
        if (!before.ok)
            return before;
        const written = await write(gitCheckpointStore(clone.repository));
        return written.ok ? pushChain(clone, before.value) : written;
    });
    return {
        read: () => within(async (clone) => {
            const synced = await syncChain(clone);
            return synced.ok ? gitCheckpointStore(clone.repository).read() : synced;
        }),
        verify: (checkpoints) => within(async (clone) => {
            const brought = await bringHeld(clone, checkpoints);
            return brought.ok ? gitCheckpointStore(clone.repository).verify(checkpoints) : brought;
        }),
        verifyHistory: (stored) => within(({ repository }) => gitCheckpointStore(repository).verifyHistory(stored)),
        readFiles: (entries) => within(({ repository }) => readVerified(repository, entries)),
        add: (checkpoint) => pushed((store) => store.add(checkpoint)),
        drop: (removal) => pushed((store) => store.drop(removal)),
        putBack: (from, to) => pushed((store) => store.putBack(from, to)),
    };
}
/** The commits that hold the files; where work was uncommitted also those that it stands on. What is gone is found later. */
async function bringHeld(clone, checkpoints) {
    for (const { record } of checkpoints) {
        const held = record.work ?? record.commit;
        const depth = record.work === null ? 1 : 2;
        const brought = held === null ? (0,result.ok)(undefined) : await bringCommits(clone, [held], depth);
        if (!brought.ok)
            return brought;
    }
    return (0,result.ok)(undefined);
}
async function openCommit(clone, at) {
    const brought = await bringCommits(clone, [at.commit], 1);
    if (!brought.ok)
        return brought;
    const { repository } = clone;
    return (0,result.ok)({ ...gitCommit(repository, at), readFiles: (entries) => readVerified(repository, entries) });
}
async function remote_checkpoints_readHead({ at }, branch) {
    const heads = await (0,revert_repository/* readHeads */.W4)(at, [branch]);
    return heads.ok ? (0,result.ok)(heads.value.get(branch) ?? null) : heads;
}

// EXTERNAL MODULE: ./lib/adapters/git/reverter.js + 10 modules
var reverter = __webpack_require__(6302);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/domain/marker.js
var domain_marker = __webpack_require__(3320);
;// CONCATENATED MODULE: ./lib/adapters/github/host-world.js
/** Login behind the token that a workflow run is given. */
const ACTIONS_LOGIN = 'github-actions[bot]';
/** The world of one repository. Makes no request. */
function openWorld(client, { repo, label, ownLogin }) {
    return {
        client,
        repo,
        label,
        self: { login: ownLogin ?? ACTIONS_LOGIN, isSure: ownLogin !== undefined },
        path: { owner: repo.owner, repo: repo.name },
        seen: new Map(),
        programs: new Set(),
        links: new Set(),
        listed: { sign: null },
    };
}
/** True when a login is ours. GitHub's logins do not differ by case. */
function isOwn(self, login) {
    return login !== undefined && login.toLowerCase() === self.login.toLowerCase();
}
/** True when two bodies read the same: GitHub may hand line ends back as CRLF and without the last one. */
function isSameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./lib/adapters/github/issue-shapes.js
// The fields of an issue that we use, and when an issue is one of our incidents.




const AuthorShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
const IssueShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    repository_url: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP(),
    state_reason: schemas/* string */.YjP().nullish(),
    locked: schemas/* boolean */.zMY().nullish(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: AuthorShape,
    closed_by: AuthorShape,
    closed_at: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP().nullish(),
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() })])),
    pull_request: schemas/* unknown */.L5J().optional(),
});
/** The incident in an issue; null for a pull request, a stranger's issue, and a missing or damaged marker. */
function toIncident(issue, self) {
    const body = issue.body ?? '';
    const record = issue.pull_request === undefined && isOwn(self, issue.user?.login) ? (0,domain_marker/* parseIncidentMarker */.sb)(body) : null;
    if (record === null)
        return null;
    const isClosed = issue.state === 'closed';
    const isDismissed = issue.state_reason === 'not_planned' || issue.state_reason === 'duplicate';
    return {
        number: issue.number,
        url: issue.html_url,
        state: isClosed ? 'closed' : 'open',
        closedByHuman: isClosed && isDismissed && !isOwn(self, issue.closed_by?.login),
        locked: issue.locked === true,
        closedAt: toInstant(issue.closed_at),
        createdAt: toInstant(issue.created_at),
        title: issue.title,
        body,
        record,
    };
}
/** True when an issue that is not ours holds a sound marker: a forgery, or we do not know our own name. */
function isClaimedByAnother(issue, self) {
    return (issue.pull_request === undefined &&
        !isOwn(self, issue.user?.login) &&
        (0,domain_marker/* parseIncidentMarker */.sb)(issue.body ?? '') !== null);
}
/** True when the issue carries the label. GitHub's labels do not differ by case. */
function hasLabel(issue, label) {
    const names = issue.labels.map((one) => (typeof one === 'string' ? one : (one.name ?? '')));
    return names.some((name) => name.toLowerCase() === label.toLowerCase());
}
/** A time of GitHub's, or null. */
function toInstant(text) {
    return text === null || text === undefined ? null : (0,ids/* parseInstant */.nV)(text);
}

;// CONCATENATED MODULE: ./lib/adapters/github/permissions.js
/** Operations in the words of our messages, by what they touch. Source: GitHub's "Permissions required for GitHub Apps". */
const PERMISSIONS = {
    'read the run': 'actions: read',
    'list the runs': 'actions: read',
    'list the jobs of the run': 'actions: read',
    'find the last green run': 'actions: read',
    'list the jobs of the last green run': 'actions: read',
    'look for a pass of the same commit': 'actions: read',
    'download the log': 'actions: read',
    'run the failed jobs again': 'actions: write',
    'run a job again': 'actions: write',
    'list the runs of the workflow': 'actions: read',
    'compare two commits': 'contents: read',
    'read the annotations': 'checks: read',
    'read the head commit': 'contents: read',
    'read the branch': 'contents: read',
    'read a file': 'contents: read',
    'read files of the repository': 'contents: read',
    'list the files': 'contents: read',
    'commit the plan edit': 'contents: write',
    'tell the repair agent': 'contents: write',
    'read the state branch': 'contents: read',
    'write the state branch': 'contents: write',
    'start the state branch': 'contents: write',
    'find the pull request of the commit': 'pull-requests: read',
    'find our pull request': 'pull-requests: read',
    'list the open pull requests': 'pull-requests: read',
    'read who set a label': 'pull-requests: read',
    'read what a person may do': 'metadata: read',
    'make the branch of the pull request': 'contents: write',
    'remove the branch of the pull request': 'contents: write',
    'open the pull request': 'pull-requests: write',
    'update the pull request': 'pull-requests: write',
    'list the comments': 'pull-requests: read',
    'post the comment': 'pull-requests: write',
    'edit the comment': 'pull-requests: write',
    'take back the second comment': 'pull-requests: write',
    'list incidents': 'issues: read',
    'read the incident': 'issues: read',
    'read what people did': 'issues: read',
    'open the incident': 'issues: write',
    'label the incident': 'issues: write',
    'update the incident': 'issues: write',
    'close the incident': 'issues: write',
    'close the incident that could not be labelled': 'issues: write',
    'fold a duplicate incident': 'issues: write',
    'react to the comment': 'issues: write',
    'read the comment': 'issues: read',
    'read the thread of the command': 'issues: read',
    'read who labelled the thread': 'issues: read',
    'answer the comment': 'issues: write',
    'raise the stop sign': 'issues: write',
    'take down the stop sign': 'issues: write',
    'read who wrote the commits': 'contents: read',
    'read the permission of the person': 'metadata: read',
    'read the members of the team': 'members: read',
    'read the repository': 'metadata: read',
    'read who the token belongs to': 'metadata: read',
};
/** The operation with what it needs, as every request states it. */
function purposeOf(operation) {
    return { operation, needs: PERMISSIONS[operation] };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/adapters/github/run-shapes.js
// The fields of GitHub's answers about runs that we use, and what they become. Strangers' extra fields are let through.


/** A commit id, checked. */
const ShaShape = schemas/* string */.YjP().transform((text, context) => {
    const sha = (0,ids/* parseSha */.qL)(text);
    if (sha !== null)
        return sha;
    context.addIssue({ code: 'custom', message: 'not a commit id' });
    return core/* NEVER */.tm;
});
const RepositoryShape = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP(), default_branch: schemas/* string */.YjP().nullish() });
const RunShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP().nullish(),
    path: schemas/* string */.YjP().nullish(),
    event: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_sha: ShaShape,
    run_attempt: schemas/* int */.Whr().min(1).nullish(),
    run_started_at: schemas/* string */.YjP().nullish(),
    updated_at: schemas/* string */.YjP().nullish(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    conclusion: schemas/* string */.YjP().nullable(),
    repository: RepositoryShape,
    head_repository: RepositoryShape.nullish(),
    pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().nullish(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) }).nullish(),
    }))
        .nullish(),
});
const JobShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP().nullable(),
    started_at: schemas/* string */.YjP().nullish(),
    completed_at: schemas/* string */.YjP().nullish(),
    runner_name: schemas/* string */.YjP().nullish(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), name: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullish() })).nullish(),
});
const JobsShape = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr().nullish(), jobs: schemas/* array */.YOg(JobShape) });
const AnnotationsShape = schemas/* array */.YOg(schemas/* object */.Ikc({
    path: schemas/* string */.YjP().nullish(),
    start_line: schemas/* int */.Whr().nullish(),
    annotation_level: schemas/* string */.YjP().nullable(),
    title: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP().nullable(),
}));
const CommitShape = schemas/* object */.Ikc({
    sha: ShaShape,
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP() })).nullish(),
});
const BranchShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ sha: ShaShape }), protected: schemas/* boolean */.zMY() });
/** Whose runs GitHub gives a token that may only read, as if they came from a fork. A re-run by a person changes nothing. */
const DEPENDABOT = 'dependabot[bot]';
const CONCLUSIONS = [
    'success',
    'failure',
    'cancelled',
    'timed_out',
    'startup_failure',
    'skipped',
    'neutral',
    'action_required',
    'stale',
];
/** The run. In doubt it comes from a fork: a head repository that was deleted is not this one. */
function toRun(repo, shape) {
    const own = shape.repository;
    const pulls = (shape.pull_requests ?? [])
        .filter(({ base }) => base === null || base === undefined || base.repo.id === own.id)
        .toSorted((a, b) => a.number - b.number);
    return {
        repo,
        id: shape.id,
        attempt: shape.run_attempt ?? 1,
        workflow: shape.name ?? shape.path ?? 'workflow',
        workflowPath: shape.path ?? null,
        event: shape.event,
        branch: shape.head_branch,
        defaultBranch: own.default_branch ?? null,
        headSha: shape.head_sha,
        base: (0,ids/* parseSha */.qL)(pulls[0]?.base?.sha ?? ''),
        fromFork: shape.head_repository?.full_name !== own.full_name,
        pullRequests: pulls.map(({ number }) => number),
        startedAt: run_shapes_toInstant(shape.run_started_at),
        endedAt: run_shapes_toInstant(shape.updated_at),
        byDependabot: shape.actor?.login === DEPENDABOT,
        conclusion: toConclusion(shape.conclusion),
    };
}
/** The run that an event is about, as GitHub wrote it into the payload; null when it is none or lacks what we use. */
function parseRun(repo, payload) {
    const parsed = RunShape.safeParse(payload);
    return parsed.success ? toRun(repo, parsed.data) : null;
}
/** The job. A step number that comes twice keeps its first place. */
function toJob(shape) {
    const steps = (shape.steps ?? []).map(({ number, name, conclusion }) => ({
        number,
        name,
        conclusion: toConclusion(conclusion ?? null),
    }));
    return {
        id: shape.id,
        name: shape.name,
        conclusion: toConclusion(shape.conclusion),
        finished: shape.status === 'completed',
        steps: steps.sort((a, b) => a.number - b.number),
        url: shape.html_url ?? '',
        startedAt: run_shapes_toInstant(shape.started_at),
        completedAt: run_shapes_toInstant(shape.completed_at),
        runner: shape.runner_name ?? null,
    };
}
/** Failures and warnings in GitHub's order; notices are left out. The runner writes `.github` where it knows no file. */
function toAnnotations(shapes, safe) {
    return shapes.flatMap((shape) => {
        const level = shape.annotation_level;
        if (level !== 'failure' && level !== 'warning')
            return [];
        const path = shape.path === '.github' ? null : (shape.path ?? null);
        return [
            {
                level,
                title: shape.title ? safe(shape.title) : null,
                message: safe(shape.message ?? ''),
                path: path === null ? null : safe(path),
                line: path === null ? null : (shape.start_line ?? null),
            },
        ];
    });
}
/** A word that we do not know yet is `other`, and nothing yet is `none`. */
function toConclusion(word) {
    if (word === null)
        return 'none';
    return CONCLUSIONS.find((known) => known === word) ?? 'other';
}
function run_shapes_toInstant(text) {
    return text === null || text === undefined ? null : (0,ids/* parseInstant */.nV)(text);
}

;// CONCATENATED MODULE: ./lib/adapters/github/change-reader.js
// Reads pull requests, labels and rights around a change through GitHub's REST interface. Reads only, one page each but for labels.





const PullShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    merged_at: schemas/* string */.YjP().nullish(),
    merge_commit_sha: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() })).nullish(),
    head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: ShaShape, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
});
const LabeledShape = schemas/* object */.Ikc({
    event: schemas/* literal */.euz('labeled'),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
});
const PAGE = 100;
/** As many heads as the revert engine looks at. */
const MAX_HEADS = 50;
/** 300 events of a thread; in longer ones the setter of a label may be unknown, and doubt refuses. */
const MAX_EVENT_PAGES = 3;
/** What the legacy field of the permission API says of roles that may push. */
const WRITERS = ['admin', 'maintain', 'write'];
/** The reader for one repository. Makes no request by itself. */
function githubChangeReader(client, repo) {
    const world = { client, repo, path: { owner: repo.owner, repo: repo.name } };
    return {
        readLandedPull: (sha, base) => readLandedPull(world, sha, base),
        readLabelSetters: (thread, label) => readLabelSetters(world, thread, label),
        readMayWrite: (login) => readMayWrite(world, login),
        findBranchPull: (branch) => findBranchPull(world, branch),
        listOpenHeads: (base) => listOpenHeads(world, base),
    };
}
async function readLandedPull({ client, path }, ...[sha, base]) {
    const answer = await client.ask({
        ...purposeOf('find the pull request of the commit'),
        route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        path: { ...path, commit_sha: sha },
        values: { per_page: PAGE },
        shape: schemas/* array */.YOg(PullShape),
    });
    if (!answer.ok)
        return answer;
    const into = answer.value.data.filter((pull) => pull.base.ref === base).toSorted((a, b) => a.number - b.number);
    const merged = into.filter(({ merged_at: at }) => typeof at === 'string');
    const found = merged.find(({ merge_commit_sha: made }) => made === sha) ?? merged[0] ?? into[0];
    return (0,result.ok)(found === undefined ? null : toLandedPull(found));
}
function toLandedPull(pull) {
    return {
        number: pull.number,
        state: stateOf(pull),
        mergedAt: toInstant(pull.merged_at),
        author: pull.user?.login ?? null,
        labels: (pull.labels ?? []).flatMap(({ name }) => name ?? []),
    };
}
function stateOf({ state, merged_at: at }) {
    if (typeof at === 'string')
        return 'merged';
    return state === 'open' ? 'open' : 'closed';
}
async function readLabelSetters(world, thread, label) {
    const setters = [];
    for (let page = 1; page <= MAX_EVENT_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('read who set a label'),
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
            path: { ...world.path, issue_number: thread },
            values: { per_page: PAGE, page },
            shape: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        });
        if (!answer.ok)
            return answer;
        setters.push(...answer.value.data.flatMap((event) => toSetter(event, label)));
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)(setters);
}
function toSetter(raw, label) {
    const event = LabeledShape.safeParse(raw).data;
    const isIt = event?.label.name.toLowerCase() === label.toLowerCase();
    return isIt && event?.actor ? [event.actor.login] : [];
}
async function readMayWrite({ client, path }, login) {
    const answer = await client.ask({
        ...purposeOf('read what a person may do'),
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        path: { ...path, username: login },
        shape: schemas/* object */.Ikc({ permission: schemas/* string */.YjP() }),
    });
    if (!answer.ok)
        return answer.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(false) : answer;
    return (0,result.ok)(WRITERS.includes(answer.value.data.permission));
}
async function findBranchPull({ client, path, repo }, branch) {
    const answer = await client.ask({
        ...purposeOf('find our pull request'),
        route: 'GET /repos/{owner}/{repo}/pulls',
        path,
        values: { head: `${repo.owner}:${branch}`, state: 'all', per_page: PAGE },
        shape: schemas/* array */.YOg(PullShape),
    });
    if (!answer.ok)
        return answer;
    const found = answer.value.data
        .filter(({ head }) => head.ref === branch && change_reader_isOwn(head, repo))
        .toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || b.number - a.number)[0];
    return (0,result.ok)(found === undefined ? null : { number: found.number, state: stateOf(found) });
}
/** The head of a repository that was deleted is nobody's. */
function change_reader_isOwn({ repo: of }, { owner, name }) {
    return of?.full_name.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
async function listOpenHeads({ client, path }, base) {
    const answer = await client.ask({
        ...purposeOf('list the open pull requests'),
        route: 'GET /repos/{owner}/{repo}/pulls',
        path,
        values: { base, state: 'open', sort: 'created', direction: 'desc', per_page: MAX_HEADS },
        shape: schemas/* array */.YOg(PullShape),
    });
    if (!answer.ok)
        return answer;
    return (0,result.ok)(answer.value.data.map(({ number, head }) => ({ number, head: head.sha })));
}

;// CONCATENATED MODULE: ./lib/adapters/github/answers.js
// Reads what octokit throws: statuses and headers of failed answers, and the answers that only look good.
/** A good status with an answer that is none: HTML, half a document, another shape. */
class UnreadableAnswer extends Error {
    status = 200;
    request;
    constructor(detail, request) {
        super(detail);
        this.request = request;
    }
}
/** A GraphQL answer with status 200 that says that nothing was answered; it is treated as the status that REST would give. */
class GraphqlFailure extends Error {
    status;
    response;
    request;
    constructor(status, response, request) {
        super('GraphQL did not answer');
        this.status = status;
        this.response = response;
        this.request = request;
    }
}
/** A request that was not sent at all. */
class WithheldRequest extends Error {
    withholding;
    constructor(withholding) {
        super('not sent');
        this.withholding = withholding;
    }
}
/** A header of a failed answer, or null. */
function headerOf(error, name) {
    const response = fieldOf(error, 'response');
    const value = fieldOf(fieldOf(response, 'headers'), name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
/** The status of an answer that arrived; null when none did. */
function statusOf(error) {
    const status = fieldOf(error, 'response') === undefined ? null : fieldOf(error, 'status');
    return typeof status === 'number' ? status : null;
}
/** A field of an unknown value, or undefined. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
/** Milliseconds that the answer asks us to wait; null when it does not say. */
function retryAfterOf(error) {
    const seconds = Number(headerOf(error, 'retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
/** GraphQL's words for a failure of the server itself: such an error has no type. */
const BROKEN_WORDS = /^Something went wrong while executing your query\b/;
/** The status that REST would have given to a GraphQL answer that holds nothing: 429, 502, or null for all other answers. */
function brokenGraphqlOf(data) {
    const errors = fieldOf(data, 'errors');
    const [first] = Array.isArray(errors) ? errors : [];
    if (fieldOf(first, 'type') === 'RATE_LIMITED')
        return 429;
    const isBroken = fieldOf(first, 'type') === 'SERVICE_UNAVAILABLE' || BROKEN_WORDS.test(String(fieldOf(first, 'message')));
    return isBroken ? 502 : null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/rate-limits.js
// Tells a rate limit from other refusals, and remembers one: whoever was told to wait is not asked again before.

/** What GitHub asks for where it names no time: "wait for at least one minute". */
const LEAST_WAIT_MS = 60_000;
/** GitHub's documentation names the message as the way to know a secondary limit that comes without `retry-after`. */
const SECONDARY_WORDS = /\bsecondary rate limit/i;
/** The rate limit behind a failed request; null for any other failure. */
function rateLimitOf(error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 429)
        return null;
    const isHourly = headerOf(error, 'x-ratelimit-remaining') === '0';
    const askedMs = retryAfterOf(error);
    if (askedMs !== null)
        return { waitMs: askedMs, kind: isHourly ? 'hourly' : 'secondary' };
    if (isHourly)
        return { waitMs: toResetMs(error) ?? LEAST_WAIT_MS, kind: 'hourly' };
    return status === 429 || isSecondary(error) ? { waitMs: LEAST_WAIT_MS, kind: 'secondary' } : null;
}
/** No waits yet. `mostMs` bounds all pauses together that GitHub asks for. */
function openWaits(mostMs) {
    const state = { mostMs, waitedMs: 0 };
    const until = { rest: 0, graphql: 0 };
    const close = (resource, waitMs) => {
        until[resource] = Math.max(until[resource], performance.now() + waitMs);
    };
    return {
        note: (resource, { waitMs, kind }) => {
            if (kind === 'hourly')
                close(resource, waitMs);
            else
                for (const one of ['rest', 'graphql'])
                    close(one, waitMs);
        },
        leftMs: (resource) => Math.max(0, Math.ceil(until[resource] - performance.now())),
        claim: (pauseMs) => {
            if (state.waitedMs + pauseMs > state.mostMs)
                return false;
            state.waitedMs += pauseMs;
            return true;
        },
        waitedMs: () => state.waitedMs,
        setMost: (waitMs) => {
            state.mostMs = waitMs;
        },
    };
}
function isSecondary(error) {
    const data = fieldOf(fieldOf(error, 'response'), 'data');
    const message = fieldOf(data, 'message');
    const page = fieldOf(data, 'documentation_url');
    return SECONDARY_WORDS.test(String(message)) || /secondary-rate-limits/.test(String(page));
}
/** From the reset time against the server's own clock: ours may be wrong. */
function toResetMs(error) {
    const resetMs = Number(headerOf(error, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
    const serverMs = Date.parse(headerOf(error, 'date') ?? '');
    return Number.isNaN(resetMs - serverMs) ? null : Math.max(0, resetMs - serverMs);
}

;// CONCATENATED MODULE: ./lib/adapters/github/problems.js



/** Longest part of GitHub's own words that is passed on. */
const MAX_DETAIL_UNITS = 200;
/** The one 403 that no permission mends. Nothing but GitHub's sentence tells it from the others. */
const PULLS_SWITCHED_OFF = /not permitted to create or approve pull requests/i;
const PULLS_SETTING = 'the setting "Allow GitHub Actions to create and approve pull requests" is off; switch it on under Settings, Actions, General';
/** The problem behind a request that threw. */
function toProblem({ operation, needs }, error) {
    if (error instanceof UnreadableAnswer)
        return { code: 'HOST_UNREADABLE', operation, detail: error.message };
    if (error instanceof WithheldRequest)
        return toWithheld(operation, error);
    const limit = rateLimitOf(error);
    if (limit !== null)
        return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: limit.waitMs };
    const status = statusOf(error);
    if (status === null)
        return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
    switch (status) {
        case 401:
            return { code: 'HOST_UNAUTHORISED', operation };
        case 403:
            if (!PULLS_SWITCHED_OFF.test(toDetail(error)))
                return { code: 'HOST_FORBIDDEN', operation, needs };
            return { code: 'HOST_REFUSED', operation, status, detail: PULLS_SETTING };
        case 404:
            return { code: 'HOST_NOT_FOUND', operation };
        case 410:
            return { code: 'HOST_DISABLED', operation };
        default:
            if (status >= 500)
                return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: retryAfterOf(error) };
            return { code: 'HOST_REFUSED', operation, status, detail: toDetail(error) };
    }
}
/** True when nobody knows whether the write was done: the answer was lost, broken, or the server's own failure. */
function isUnclear(problem) {
    return problem.code === 'HOST_UNAVAILABLE' || problem.code === 'HOST_UNREADABLE';
}
/** One line of somebody else's words, short and without control characters. */
function toBrief(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return line.length > MAX_DETAIL_UNITS ? `${line.slice(0, MAX_DETAIL_UNITS).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
function toWithheld(operation, { withholding }) {
    switch (withholding.because) {
        case 'budget':
            return { code: 'HOST_BUDGET_SPENT', operation };
        case 'stopped':
            return { code: 'HOST_STOPPED', operation };
        case 'unreachable':
            return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
        case 'wait':
            return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: withholding.waitMs };
        default:
            return (0,result/* assertNever */.x)(withholding);
    }
}
/** What a 422 says: its fields and, where it gives some, its words. */
function toDetail(error) {
    const data = fieldOf(fieldOf(error, 'response'), 'data');
    const errors = fieldOf(data, 'errors');
    const parts = Array.isArray(errors) ? errors.map(toFieldDetail) : [];
    const message = fieldOf(data, 'message');
    return toBrief([typeof message === 'string' ? message : 'no reason given', ...parts].filter(Boolean).join('; '));
}
function toFieldDetail(error) {
    if (typeof error === 'string')
        return error;
    const message = fieldOf(error, 'message');
    if (typeof message === 'string')
        return message;
    return [fieldOf(error, 'field'), fieldOf(error, 'code')].filter((part) => typeof part === 'string').join(' ');
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
;// CONCATENATED MODULE: ./lib/adapters/github/request-budget.js
// Counts every request that leaves for GitHub's interface, and says when no more may.
/** A budget of that many requests. Without a bound it only counts. */
function openBudget(most = Number.POSITIVE_INFINITY) {
    const state = { most, requests: 0, writes: 0 };
    return {
        isSpent: () => state.requests >= state.most,
        count: (kind) => {
            state.requests += 1;
            if (kind === 'write')
                state.writes += 1;
        },
        setMost: (requests) => {
            state.most = requests;
        },
        usage: () => ({ requests: state.requests, writes: state.writes }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/retry-policy.js


/** Three tries and 20 s of waiting: a step that reports a failure must not hold a runner for minutes. */
const PATIENCE = { maxTries: 3, pauseMs: 700, maxRetryAfterMs: 20_000, deadlineMs: 60_000 };
/** How GitHub refuses a thing that it made a moment ago and does not know everywhere yet. */
const FOLLOW_UP_STATUSES = [404, 422];
/**
 * Octokit plugin that decides about retries; `@octokit/plugin-retry`, loaded after it, carries them out. Left alone, that
 * plugin repeats POST and PATCH too and does not read `Retry-After`, so it is told to decide nothing (`EXECUTE_ONLY`).
 */
function retryPolicy(world) {
    return (octokit) => {
        octokit.hook.after('request', checkAnswer);
        octokit.hook.error('request', (error, options) => {
            const isOver = world.budget.isSpent() || world.stopping.aborted;
            const pauseMs = isOver ? null : toPause(error, options, world);
            const retries = pauseMs === null ? 0 : world.patience.maxTries - 1;
            const request = { ...options, request: { ...options.request, retries, retryAfter: pauseMs ?? 0 } };
            throw Object.assign(error, { request: withoutToken(request) });
        });
    };
}
/** Options of `@octokit/plugin-retry`: waits in milliseconds as told, and has no opinion about any status. */
const EXECUTE_ONLY = {
    retryAfterBaseValue: 1,
    retries: 0,
    doNotRetry: Array.from({ length: 300 }, (_, index) => 300 + index),
};
function checkAnswer(response, options) {
    const check = fieldOf(options.request, 'check');
    const broken = response.status < 300 ? brokenGraphqlOf(response.data) : null;
    if (broken !== null)
        throw new GraphqlFailure(broken, response, options);
    const wrong = response.status < 300 && typeof check === 'function' ? check(response.data) : null;
    if (typeof wrong === 'string')
        throw new UnreadableAnswer(wrong, options);
}
/** The pause before the next try, or null when there is to be none. */
function toPause(error, options, world) {
    const tries = numberOf(options.request, 'retryCount');
    if (tries + 1 >= world.patience.maxTries)
        return null;
    const limit = rateLimitOf(error);
    if (limit !== null)
        return toRateLimitPause(limit, world);
    const pauseMs = toWish(error, options, { tries, pauseMs: world.patience.pauseMs });
    const endsAt = numberOf(options.request, 'endsAt');
    if (pauseMs === null || pauseMs > world.patience.maxRetryAfterMs)
        return null;
    return performance.now() + pauseMs >= endsAt ? null : pauseMs;
}
/** A refusal by a rate limit says that nothing was done, so writes are repeated too. */
function toRateLimitPause({ waitMs }, { waits }) {
    return waits.claim(waitMs) ? waitMs : null;
}
function toWish(error, options, { tries, pauseMs }) {
    const status = statusOf(error);
    const drawn = Math.ceil(Math.random() * pauseMs * 2 ** tries);
    if (fieldOf(options.request, 'isFollowUp') === true && FOLLOW_UP_STATUSES.includes(status))
        return drawn;
    if (fieldOf(options.request, 'kind') !== 'read')
        return null;
    const isTransient = error instanceof UnreadableAnswer || status === null || status >= 500;
    return isTransient ? (retryAfterOf(error) ?? drawn) : null;
}
function numberOf(value, name) {
    const found = fieldOf(value, name);
    return typeof found === 'number' ? found : 0;
}
/** The error may end up in somebody's log; the token must not. */
function withoutToken(request) {
    return { ...request, headers: {} };
}

;// CONCATENATED MODULE: ./lib/adapters/github/transport.js
// Sends requests one way only: counted, writes one after another, and none at all once the budget is spent or GitHub says wait.






/** Until the first answer one silent read is enough; later three in a row. */
const MAX_UNANSWERED = { first: 1, later: 3 };
/** All tries of the first request, in milliseconds: GitHub itself gives up on a request after 10 s. */
const FIRST_CONTACT_MS = 12_000;
const REDIRECTS = [301, 302, 307, 308];
/** Accept-headers and API version that we were written against. */
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
const UNAUTHORISED = 401;
/** Nothing that a library has to say about headers goes to our output. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** The way to one GitHub for one token. Makes no request by itself. */
function openTransport(options) {
    const patience = { ...PATIENCE, ...options.patience };
    const budget = openBudget();
    const waits = openWaits(patience.maxRetryAfterMs);
    const stopping = new AbortController();
    const octokit = (0,github/* getOctokit */.Q)(options.token, { baseUrl: options.apiUrl, userAgent: 'aftermath', log: SILENT, retry: EXECUTE_ONLY }, retryPolicy({ patience, budget, waits, stopping: stopping.signal }), dist_bundle/* retry */.L);
    const wire = {
        request: octokit.request,
        fetch: toFetch(octokit.request.endpoint.DEFAULTS),
        patience,
        apiUrl: options.apiUrl,
        budget,
        waits,
        refusal: null,
        stopping,
        reach: { wasAnswered: false, unanswered: 0 },
        lastWrite: Promise.resolve(),
    };
    return {
        send: (sending, manner) => transport_send(wire, sending, manner),
        fetchPlain: (url) => wire.fetch(url, { signal: AbortSignal.timeout(patience.deadlineMs) }),
        stop: () => wire.stopping.abort(),
        budget,
        waits,
    };
}
/** GitHub asks for writes one after another; in parallel they also run into its secondary limits. */
function transport_send(wire, sending, manner) {
    if (sending.kind === 'read')
        return sendGuarded(wire, sending, manner);
    const next = wire.lastWrite.then(() => sendGuarded(wire, sending, manner));
    wire.lastWrite = next.catch(() => null);
    return next;
}
/** Asks nothing that is known to be refused, and learns from every refusal. */
async function sendGuarded(wire, sending, manner) {
    if (wire.refusal !== null)
        throw wire.refusal;
    refuseKnown(wire, sending.resource);
    try {
        const answer = await sendOnce(wire, sending, manner);
        Object.assign(wire.reach, { wasAnswered: true, unanswered: 0 });
        return answer;
    }
    catch (error) {
        noteReach(wire.reach, sending.kind, error);
        if (statusOf(error) === UNAUTHORISED)
            wire.refusal = error;
        const limit = rateLimitOf(error);
        if (limit !== null)
            wire.waits.note(sending.resource, limit);
        throw error;
    }
}
function refuseKnown(wire, resource) {
    const { wasAnswered, unanswered } = wire.reach;
    const mostUnanswered = wasAnswered ? MAX_UNANSWERED.later : MAX_UNANSWERED.first;
    if (wire.stopping.signal.aborted)
        throw new WithheldRequest({ because: 'stopped' });
    if (unanswered >= mostUnanswered)
        throw new WithheldRequest({ because: 'unreachable' });
    if (wire.budget.isSpent())
        throw new WithheldRequest({ because: 'budget' });
    const waitMs = wire.waits.leftMs(resource);
    if (waitMs > 0)
        throw new WithheldRequest({ because: 'wait', waitMs });
}
/** A write is tried once and then looked for: the look tells whether anybody is there. */
function noteReach(reach, kind, error) {
    const isAnswer = error instanceof UnreadableAnswer || statusOf(error) !== null;
    if (isAnswer)
        Object.assign(reach, { wasAnswered: true, unanswered: 0 });
    else if (kind === 'read')
        reach.unanswered += 1;
}
/**
 * Sends one request. GET follows redirects as fetch does. A write whose thread has moved is sent once more to the new
 * address on the same server: fetch itself would turn it into a GET.
 */
async function sendOnce(wire, sending, manner) {
    const { route, path, values, kind } = sending;
    const options = toOptions(wire, sending, manner);
    const first = await wire.request(route, { ...path, ...values, ...options });
    if (kind === 'read' || !REDIRECTS.includes(first.status))
        return first;
    const target = toSameServer(wire.apiUrl, String(first.headers['location'] ?? ''));
    if (target === null)
        throw new UnreadableAnswer('moved to another server', options.request);
    const method = route.slice(0, route.indexOf(' '));
    const second = await wire.request(`${method} ${target}`, { ...values, ...options });
    if (REDIRECTS.includes(second.status))
        throw new UnreadableAnswer('moved more than once', options.request);
    return second;
}
/** The pauses that a rate limit asked for come on top of the deadline. */
function toOptions(wire, { kind, isFollowUp }, manner) {
    const { deadlineMs: usualMs } = wire.patience;
    const deadlineMs = wire.reach.wasAnswered ? usualMs : Math.min(usualMs, FIRST_CONTACT_MS);
    const notes = {
        kind,
        check: manner.check ?? null,
        isFollowUp,
        endsAt: performance.now() + deadlineMs,
    };
    const waitedMs = wire.waits.waitedMs();
    const counted = (input, init) => {
        wire.budget.count(kind);
        const leftMs = notes.endsAt + (wire.waits.waitedMs() - waitedMs) - performance.now();
        const signals = [AbortSignal.timeout(Math.max(1, Math.ceil(leftMs))), wire.stopping.signal];
        return wire.fetch(input, { ...init, signal: AbortSignal.any(signals) });
    };
    const redirect = kind === 'read' ? 'follow' : 'manual';
    return {
        headers: manner.accept === undefined ? HEADERS : { ...HEADERS, accept: manner.accept },
        request: { ...notes, redirect, ...manner.extra, log: SILENT, fetch: counted },
    };
}
function toSameServer(apiUrl, location) {
    const target = URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : null;
    return target !== null && target.origin === new URL(apiUrl).origin ? target.href : null;
}
/** The fetch that @actions/github made for the proxy settings of the machine; the plain one when there is none. */
function toFetch(defaults) {
    const found = defaults.request === undefined ? undefined : Reflect.get(defaults.request, 'fetch');
    return typeof found === 'function' ? found : fetch;
}

;// CONCATENATED MODULE: ./lib/adapters/github/client.js



const RAW = 'application/vnd.github.raw+json';
/** A client for one token and one GitHub. Makes no request by itself. */
function openGitHub(options) {
    const transport = openTransport(options);
    const wire = { transport, options };
    return {
        ask: (ask) => askShaped(wire, ask, toSending(ask)),
        look: (ask) => look(wire, ask),
        open: (ask) => client_open(wire, ask),
        locate: (ask) => locate(wire, ask),
        fetchPlain: transport.fetchPlain,
        askGraphql: ({ query, ...ask }) => {
            const values = { query, variables: ask.values ?? {} };
            const sending = toSending({ ...ask, route: `POST ${options.graphqlUrl}`, values });
            const kind = query.trimStart().startsWith('mutation') ? 'write' : 'read';
            return askShaped(wire, ask, { ...sending, kind, resource: 'graphql' });
        },
        limit: ({ requests, waitMs }) => {
            transport.budget.setMost(requests);
            transport.waits.setMost(waitMs);
        },
        stop: () => transport.stop(),
        usage: () => transport.budget.usage(),
    };
}
async function askShaped({ transport }, ask, sending) {
    try {
        const answer = await transport.send(sending, { check: toCheck(ask.shape) });
        const data = ask.shape.safeParse(answer.data);
        if (!data.success)
            return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: describe(answer.data) });
        const hasMore = /\brel="next"/.test(String(answer.headers['link'] ?? ''));
        return (0,result.ok)({ status: answer.status, data: data.data, hasMore, headers: answer.headers });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
async function look({ transport, options }, ask) {
    try {
        const answer = await transport.send(toSending(ask), { check: toCheck(ask.shape), extra: { redirect: 'manual' } });
        const to = toTarget(options.apiUrl, answer);
        if (to !== null)
            return (0,result.ok)({ kind: 'moved', to });
        const data = ask.shape.safeParse(answer.data);
        if (data.success)
            return (0,result.ok)({ kind: 'here', data: data.data });
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: describe(answer.data) });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
async function client_open({ transport }, ask) {
    try {
        const manner = { accept: RAW, extra: { parseSuccessResponseBody: false } };
        const { data } = await transport.send(toSending(ask), manner);
        if (data instanceof ReadableStream)
            return (0,result.ok)(data);
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'it holds no bytes' });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
async function locate({ transport, options }, ask) {
    try {
        const answer = await transport.send(toSending(ask), { extra: { redirect: 'manual' } });
        const target = toTarget(options.apiUrl, answer);
        if (target !== null)
            return (0,result.ok)(target);
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: ask.operation, detail: 'a redirect was expected' });
    }
    catch (error) {
        return (0,result/* err */._)(toProblem(ask, error));
    }
}
function toSending(ask) {
    const { route, path = {}, values = {}, isFollowUp = false } = ask;
    const kind = route.startsWith('GET ') ? 'read' : 'write';
    return { route, path, values, kind, resource: 'rest', isFollowUp };
}
function toCheck(shape) {
    return (data) => (shape.safeParse(data).success ? null : describe(data));
}
/** Where an answer sends us; null when it does not. */
function toTarget(apiUrl, { status, headers }) {
    const { location } = headers;
    const isRedirect = REDIRECTS.includes(status) && typeof location === 'string';
    return isRedirect && URL.canParse(location, apiUrl) ? new URL(location, apiUrl).href : null;
}
function describe(data) {
    if (typeof data === 'string')
        return data === '' ? 'it is empty or was cut off' : 'it is no JSON';
    return 'it has another shape than documented';
}

;// CONCATENATED MODULE: ./lib/adapters/github/own-login.js
// Finds out who we are: markers count only in what this login wrote.



const ViewerShape = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullish() });
/** The login behind the token, for people's tokens and apps' alike. */
async function readOwnLogin(client) {
    const purpose = purposeOf('read who the token belongs to');
    const answer = await client.askGraphql({
        ...purpose,
        query: 'query { viewer { login } }',
        shape: ViewerShape,
    });
    if (!answer.ok)
        return answer;
    const login = answer.value.data.data?.viewer.login;
    return login === undefined
        ? (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: purpose.operation, detail: 'no login came back' })
        : (0,result.ok)(login);
}
/**
 * Makes sure that we know who we are, where somebody else's marker makes it matter. The token of a workflow run is the
 * usual case and needs no request; with any other token the first marker of our own looks like a stranger's, and we ask.
 */
async function settleIdentity({ client, self }) {
    if (self.isSure)
        return;
    const login = await readOwnLogin(client);
    self.isSure = true;
    if (login.ok)
        self.login = login.value;
}

;// CONCATENATED MODULE: ./lib/adapters/github/shrink-body.js
/**
 * Half of the documented 65,536 characters, less some: whether they are counted as code points, UTF-16 units or bytes is not
 * documented, and most text is at most two bytes a unit.
 */
const SHORT_UNITS = 30_000;
const TOO_LONG = 422;
const MARKERS = /^<!-- aftermath:.* -->$/gm;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/;
/** Asks, and when a long body is refused asks once more with a short one. */
async function askWithBody(client, ask) {
    const answer = await client.ask(ask);
    const body = ask.values?.['body'];
    if (answer.ok || answer.problem.code !== 'HOST_REFUSED' || answer.problem.status !== TOO_LONG)
        return answer;
    if (typeof body !== 'string' || body.length <= SHORT_UNITS)
        return answer;
    return client.ask({ ...ask, values: { ...ask.values, body: shrinkBody(body, SHORT_UNITS) } });
}
/**
 * The first lines of a body, with all of its markers, in at most so many units. A fence that the cut leaves open is closed:
 * what stood inside stays inside. Markers longer than the bound are kept nevertheless, they are what finds the thread again.
 */
function shrinkBody(body, units) {
    const markers = body.match(MARKERS) ?? [];
    const note = '\n\nThe rest was too long for this place; it stands in the report of the run.';
    const room = units - note.length - markers.reduce((sum, marker) => sum + marker.length + 1, 0);
    const kept = [];
    let used = 0;
    let fence = null;
    for (const line of body.replace(MARKERS, '').trimStart().split('\n')) {
        used += line.length + 1;
        if (used + (fence?.length ?? 0) > room)
            break;
        kept.push(line);
        fence = toOpenFence(fence, line);
    }
    return [...markers, ...kept, ...(fence === null ? [] : [fence])].join('\n') + note;
}
/** The fence that is open after a line. A fence ends at one of the same kind that is at least as long and says nothing more. */
function toOpenFence(open, line) {
    const fence = FENCE.exec(line)?.groups?.['fence'] ?? null;
    if (open === null)
        return fence;
    const isEnd = fence?.startsWith(open) === true && line.trim() === fence;
    return isEnd ? null : open;
}

;// CONCATENATED MODULE: ./lib/adapters/github/comments.js
// Our one comment in a thread: found by author and marker, edited in place, never posted twice.







const CommentShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
});
/** The rights are those of threads of pull requests, where we comment. 1,000 comments; our own is among the first ones in most threads. */
const MAX_PAGES = 10;
/** Creates, edits or leaves the comment. Of several the oldest is ours. */
async function ensureComment(world, thread, wanted) {
    const body = wanted.body.includes(wanted.marker) ? wanted.body : `${wanted.body}\n\n${wanted.marker}`;
    const found = await findComment(world, thread, wanted.marker);
    if (!found.ok)
        return found;
    if (found.value === null)
        return create(world, thread, { ...wanted, body });
    if (isSameText(found.value.body ?? '', body))
        return (0,result.ok)({ ref: found.value.html_url, change: 'unchanged' });
    return edit(world, found.value, body);
}
/** The oldest one of ours; null when there is none. */
async function findComment(world, thread, marker) {
    const own = await findOwnComments(world, thread, marker);
    return own.ok ? (0,result.ok)(own.value[0] ?? null) : own;
}
/** Our comments on the first page that holds one, oldest first. */
async function findOwnComments(world, thread, marker) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('list the comments'),
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
            path: { ...world.path, issue_number: thread },
            values: { per_page: 100, page },
            shape: schemas/* array */.YOg(CommentShape),
        });
        if (!answer.ok)
            return answer;
        const marked = answer.value.data.filter((one) => one.body?.includes(marker));
        if (marked.some((one) => !isOwn(world.self, one.user?.login)))
            await settleIdentity(world);
        const own = marked.filter((one) => isOwn(world.self, one.user?.login));
        if (own.length > 0)
            return (0,result.ok)(own);
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)([]);
}
/** After a lost answer the thread is read: what stands there is adopted, and only an empty place is written again, once. */
async function create(world, thread, { marker, body }) {
    for (let tries = 1;; tries += 1) {
        const answer = await askWithBody(world.client, {
            ...purposeOf('post the comment'),
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            path: { ...world.path, issue_number: thread },
            values: { body },
            shape: CommentShape,
        });
        if (answer.ok)
            return comments_settle(world, thread, { marker, created: answer.value.data });
        if (!isUnclear(answer.problem))
            return answer;
        const found = await findOwnComments(world, thread, marker);
        const made = found.ok ? found.value.findLast((one) => isSameText(one.body ?? '', body)) : undefined;
        if (made !== undefined)
            return comments_settle(world, thread, { marker, created: made });
        if (found.ok && found.value[0] !== undefined)
            return (0,result.ok)({ ref: found.value[0].html_url, change: 'unchanged' });
        if (!found.ok || tries === 2)
            return answer;
    }
}
/** Somebody may have posted it at the same moment: the oldest stays, and whoever came later takes their own one back. */
async function comments_settle(world, thread, { marker, created }) {
    const own = (0,result.ok)({ ref: created.html_url, change: 'created' });
    const oldest = await findComment(world, thread, marker);
    if (!oldest.ok || oldest.value === null || oldest.value.id >= created.id)
        return own;
    const removed = await takeBack(world, created.id);
    return removed.ok ? (0,result.ok)({ ref: oldest.value.html_url, change: 'unchanged' }) : own;
}
/** Sent once more after a lost answer: a comment that is gone already is as good. */
async function takeBack(world, id) {
    for (let tries = 1;; tries += 1) {
        const removed = await world.client.ask({
            ...purposeOf('take back the second comment'),
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            path: { ...world.path, comment_id: id },
            shape: schemas/* unknown */.L5J(),
        });
        if (removed.ok || removed.problem.code === 'HOST_NOT_FOUND')
            return (0,result.ok)(undefined);
        if (!isUnclear(removed.problem) || tries === 2)
            return removed;
    }
}
async function edit(world, comment, body) {
    const ask = { path: { ...world.path, comment_id: comment.id }, shape: CommentShape };
    const route = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const purpose = purposeOf('edit the comment');
    const answer = await askWithBody(world.client, { ...ask, ...purpose, route: `PATCH ${route}`, values: { body } });
    if (answer.ok)
        return (0,result.ok)({ ref: answer.value.data.html_url, change: 'updated' });
    if (!isUnclear(answer.problem))
        return answer;
    const read = await world.client.ask({ ...ask, ...purposeOf('list the comments'), route: `GET ${route}` });
    const isDone = read.ok && isSameText(read.value.data.body ?? '', body);
    return isDone ? (0,result.ok)({ ref: comment.html_url, change: 'updated' }) : answer;
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-problems.js
// What GitHub's GraphQL interface says is wrong: a 200 with `errors`, each with a type, translated into problems.


const GraphqlErrorShape = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().nullish(),
    message: schemas/* string */.YjP(),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).nullish(),
});
/**
 * How GitHub says that a branch's rules forbid a write. Here its words have to be looked at: branch protection and
 * rulesets come as errors of a general type (UNPROCESSABLE), and only the sentence tells them from bad input.
 */
const graphql_problems_RULE_WORDS = /\bGH0(?:06|13)\b|protected branch|rule violations?|through a pull request|verified signatures|merge queue/i;
/** Same for a head that has moved, for servers that do not send STALE_DATA. */
const STALE_WORDS = /^Expected branch to point to\b/;
/** And for their own trouble, which comes without any type. */
const TROUBLE_WORDS = /^Something went wrong\b/;
/** The type that classic branch protection has of its own; rulesets come without one. */
const RULE_TYPE = 'BRANCH_PROTECTION_RULE_VIOLATION';
/** True when a branch's rules are the reason of an error of GraphQL. */
function isRuleError({ type, message }) {
    return type === RULE_TYPE || isRuleRefusal(message);
}
/** True when a branch's rules are the reason. */
function isRuleRefusal(message) {
    return graphql_problems_RULE_WORDS.test(message);
}
/** True when the branch did not stand where the write expected it. */
function isStaleHead({ type, message }) {
    return type === 'STALE_DATA' || STALE_WORDS.test(message);
}
/** The problem behind an error of an answer; null: there was neither data nor an error. */
function toGraphqlProblem({ operation, needs }, error) {
    if (error === null)
        return { code: 'HOST_UNREADABLE', operation, detail: 'neither data nor an error came back' };
    const { type, message } = error;
    if (type === 'RATE_LIMITED')
        return { code: 'HOST_RATE_LIMITED', operation, retryAfterMs: null };
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
        return { code: 'HOST_FORBIDDEN', operation, needs };
    if (type === 'NOT_FOUND')
        return { code: 'HOST_NOT_FOUND', operation };
    if (type === 'SERVICE_UNAVAILABLE' || TROUBLE_WORDS.test(message)) {
        return { code: 'HOST_UNAVAILABLE', operation, retryAfterMs: null };
    }
    return { code: 'HOST_REFUSED', operation, status: 200, detail: toBrief(message) };
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-commit.js
// The mutation that writes one signed commit on the head that it is told, or none.


/** Takes `input` as GitHub's `CreateCommitOnBranchInput`. */
const COMMIT_MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
/** Its answer: the commit, or the errors that say why there is none. */
const CommitAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), url: schemas/* string */.YjP() }).nullish() }).nullish(),
    })
        .nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});

;// CONCATENATED MODULE: ./lib/domain/blob-id.js
// Tells whether a text is a file byte for byte: git names a file by the hash of its bytes.

/** Hex digits of an id in a repository that uses SHA-256; all others use SHA-1 with 40. */
const LONG_ID_DIGITS = 64;
/** True when the UTF-8 bytes of the text are the file that git knows by this id. */
function isBlob(text, id) {
    const bytes = Buffer.from(text, 'utf8');
    const hash = (0,external_node_crypto_.createHash)(id.length === LONG_ID_DIGITS ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}

;// CONCATENATED MODULE: ./lib/adapters/github/contents.js
// Files of the repository as they stand at a commit, byte for byte as text: a byte order mark survives.


/** Plans and policies are small; a file beyond this is something else. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** Text of a file, or null when there is none. FILE_BINARY when it is not UTF-8. */
async function readFile(files, file, ref) {
    const bytes = await readBytes(files, file, ref);
    if (!bytes.ok || bytes.value === null)
        return bytes.ok ? (0,result.ok)(null) : bytes;
    try {
        return (0,result.ok)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
    }
    catch {
        return (0,result/* err */._)({ code: 'FILE_BINARY', file });
    }
}
/** Bytes of a file, or null when there is none. */
async function readBytes({ client, path }, file, ref) {
    const opened = await client.open({
        ...purposeOf('read a file'),
        operation: `read ${file}`,
        route: `GET /repos/{owner}/{repo}/contents/${file.split('/').map(encodeURIComponent).join('/')}`,
        path,
        values: { ref },
    });
    if (!opened.ok)
        return opened.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(null) : opened;
    const bytes = await contents_collect(opened.value);
    if (bytes === 'broken')
        return (0,result/* err */._)({ code: 'HOST_UNAVAILABLE', operation: `read ${file}`, retryAfterMs: null });
    if (bytes === 'too-large')
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file, detail: 'it is larger than 20 MB' });
    return (0,result.ok)(bytes);
}
async function contents_collect(stream) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.length;
            if (size > MAX_FILE_BYTES)
                return 'too-large';
            chunks.push(chunk);
        }
    }
    catch {
        return 'broken';
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/adapters/github/read-many.js
// Many files in one request: those of a branch all at one commit of it, any others wherever they are wished from.





const NEEDS = 'contents: read';
const BlobShape = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    oid: schemas/* string */.YjP(),
    isTruncated: schemas/* boolean */.zMY().optional(),
    text: schemas/* string */.YjP().nullish(),
});
const read_many_RepositoryShape = schemas/* object */.Ikc({
    ref: schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).catchall(schemas/* unknown */.L5J()).nullable() }).nullish(),
})
    .catchall(schemas/* unknown */.L5J());
const AnswerShape = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ repository: read_many_RepositoryShape.nullish() }).nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
const EntryShape = schemas/* object */.Ikc({ object: BlobShape.nullish() }).nullish();
const ObjectShape = BlobShape.nullish();
/**
 * Reads them all in one GraphQL request. A file that GitHub cuts, calls binary or hands out in other words than its bytes
 * costs one request more. Nothing to read costs none.
 */
async function readMany(client, path, many) {
    const { operation, branch, wishes } = many;
    if (branch === null && wishes.length === 0)
        return (0,result.ok)({ head: null, files: new Map(), wished: [] });
    const answer = await client.askGraphql({
        operation,
        needs: NEEDS,
        query: toQuery(branch?.paths.length ?? null, wishes.length),
        values: toVariables(path, many),
        shape: AnswerShape,
    });
    if (!answer.ok)
        return answer;
    const { data, errors } = answer.value.data;
    const repository = data?.repository ?? null;
    const wrong = (errors ?? []).find((error) => error.type !== 'NOT_FOUND' || repository === null);
    if (wrong !== undefined || repository === null)
        return (0,result/* err */._)(toGraphqlProblem({ operation, needs: NEEDS }, wrong ?? null));
    return resolve({ client, path }, many, repository);
}
/** Texts of several files in one request, in the order of the wishes; null where one does not exist. */
async function read_many_readFiles(client, path, wishes) {
    const read = await readMany(client, path, { operation: 'read files of the repository', branch: null, wishes });
    return read.ok ? (0,result.ok)(read.value.wished) : read;
}
/** Aliases are counted and values are variables: no name gets into the text of the query. */
function toQuery(paths, wishes) {
    const counted = (letter, count) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
    const entries = counted('d', paths ?? 0);
    const objects = counted('f', wishes);
    const variables = ['owner', 'name', ...(paths === null ? [] : ['ref']), ...entries, ...objects];
    const commit = entries.map((name) => `${name}: file(path: $${name}) { object { ...blob } }`).join(' ');
    const onCommit = commit === '' ? '' : `... on Commit { ${commit} }`;
    const parts = [
        ...(paths === null ? [] : [`ref(qualifiedName: $ref) { target { oid ${onCommit} } }`]),
        ...objects.map((name) => `${name}: object(expression: $${name}) { ...blob }`),
    ];
    const isUsed = entries.length + objects.length > 0;
    const fragment = isUsed ? 'fragment blob on GitObject { __typename oid ... on Blob { isTruncated text } }' : '';
    return `query (${variables.map((name) => `$${name}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${parts.join(' ')} }
}
${fragment}`;
}
function toVariables(path, { branch, wishes }) {
    const ref = branch === null ? {} : { ref: `refs/heads/${branch.name}` };
    const entries = (branch?.paths ?? []).map((file, index) => [`d${index}`, file]);
    const objects = wishes.map((wish, index) => [`f${index}`, `${wish.ref}:${wish.path}`]);
    return { owner: path.owner, name: path.repo, ...ref, ...Object.fromEntries([...entries, ...objects]) };
}
async function resolve(at, { operation, branch, wishes }, repository) {
    const commit = repository.ref?.target ?? null;
    const files = new Map();
    for (const [index, file] of (commit === null ? [] : (branch?.paths ?? [])).entries()) {
        const entry = EntryShape.safeParse(commit?.[`d${index}`]);
        if (!entry.success)
            return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation, detail: 'a file has another shape' });
        const text = await toStateText(at, { blob: entry.data?.object ?? null, file, commit: commit?.oid ?? '' });
        if (!text.ok)
            return text;
        if (text.value !== null)
            files.set(file, text.value);
    }
    const wished = [];
    for (const [index, wish] of wishes.entries()) {
        const blob = ObjectShape.safeParse(repository[`f${index}`]);
        if (!blob.success)
            return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation, detail: 'a file has another shape' });
        const text = await toWishedText(at, blob.data ?? null, wish);
        if (!text.ok)
            return text;
        wished.push(text.value);
    }
    return (0,result.ok)({ head: commit?.oid ?? null, files, wished });
}
/** The text when it is the file byte for byte; else null, and the bytes have to be fetched. */
function toExactText({ oid, isTruncated, text }) {
    return typeof text === 'string' && isTruncated !== true && isBlob(text, oid) ? text : null;
}
async function toStateText({ client, path }, { blob, file, commit }) {
    if (blob === null || blob.__typename !== 'Blob')
        return (0,result.ok)(null);
    const exact = toExactText(blob);
    if (exact !== null)
        return (0,result.ok)(exact);
    const bytes = await readBytes({ client, path }, file, commit);
    if (!bytes.ok || bytes.value === null)
        return bytes.ok ? (0,result.ok)(null) : bytes;
    return (0,result.ok)(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value));
}
async function toWishedText(at, blob, wish) {
    if (blob === null || blob.__typename !== 'Blob')
        return (0,result.ok)(null);
    const exact = toExactText(blob);
    return exact === null ? readFile(at, wish.path, wish.ref) : (0,result.ok)(exact);
}

;// CONCATENATED MODULE: ./lib/adapters/github/commit-files.js







const COMMIT = purposeOf('commit the plan edit');
/** A push rule that no branch has: it comes as FORBIDDEN, and no line of `permissions:` mends it. */
const WORKFLOW_WORDS = /without `workflows?` permission/;
/**
 * Edits that change nothing are not sent. What an edit was made on is not compared text by text: it was read at the
 * expected head, and GitHub compares that. A link that was listed is not written over. After a lost answer the files tell whether it was done.
 */
async function commitFiles(world, draft) {
    const edits = draft.edits.filter((edit) => edit.before !== edit.after);
    if (edits.length === 0)
        return (0,result.ok)({ ref: draft.expectedHead, change: 'unchanged' });
    const workflow = findWorkflowFile(world, edits);
    if (workflow !== null)
        return (0,result/* err */._)({ code: 'BRANCH_RULES', branch: draft.branch, detail: explainWorkflowBar(workflow) });
    const program = findMovedProgram(world, edits);
    if (program !== null)
        return (0,result/* err */._)({ code: 'FILE_UNWRITABLE', file: program, detail: PROGRAM_WORDS });
    const link = edits.find(({ path }) => world.links.has(path));
    if (link !== undefined)
        return (0,result/* err */._)({ code: 'FILE_OUTSIDE', file: link.path });
    const wanted = { ...draft, edits };
    const answer = await world.client.askGraphql({
        ...COMMIT,
        query: COMMIT_MUTATION,
        values: { input: toInput(world, wanted) },
        shape: CommitAnswer,
    });
    if (!answer.ok)
        return isUnclear(answer.problem) ? lookAgain(world, wanted, answer.problem) : answer;
    const commit = answer.value.data.data?.createCommitOnBranch?.commit;
    if (commit)
        return (0,result.ok)({ ref: commit.url, change: 'created' });
    return (0,result/* err */._)(toCommitProblem(draft.branch, answer.value.data.errors?.[0] ?? null));
}
const PROGRAM_WORDS = 'it is executable, and a commit through GitHub would lose that where it moves; take the bit away';
/** A program among the files that move under their own name: the interface has no mode for where it comes. */
function findMovedProgram({ programs }, edits) {
    const come = new Set(edits.flatMap(({ path, before, after }) => (before === null && after !== null ? [commit_files_toName(path)] : [])));
    const moved = edits.find(({ path, after }) => after === null && programs.has(path) && come.has(commit_files_toName(path)));
    return moved?.path ?? null;
}
function commit_files_toName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function toInput(world, draft) {
    return {
        branch: { repositoryNameWithOwner: `${world.repo.owner}/${world.repo.name}`, branchName: draft.branch },
        expectedHeadOid: draft.expectedHead,
        message: { headline: draft.headline, ...(draft.body === '' ? {} : { body: draft.body }) },
        fileChanges: {
            additions: draft.edits.flatMap(({ path, after }) => after === null ? [] : [{ path, contents: Buffer.from(after, 'utf8').toString('base64') }]),
            deletions: draft.edits.flatMap(({ path, after }) => (after === null ? [{ path }] : [])),
        },
    };
}
/**
 * Sending it again would be harmless, the head is compared; but it would not tell us whether the first one was done. One
 * request tells for all files: done when every one of them stands as wanted on a head that is not the old one. On another
 * head without them somebody else was there, too.
 */
async function lookAgain(world, draft, problem) {
    const { client, path, repo } = world;
    const branch = { name: draft.branch, paths: draft.edits.map((edit) => edit.path) };
    const now = await readMany(client, path, { operation: COMMIT.operation, branch, wishes: [] });
    if (!now.ok || now.value.head === draft.expectedHead)
        return (0,result/* err */._)(problem);
    const isDone = draft.edits.every((edit) => (now.value.files.get(edit.path) ?? null) === edit.after);
    if (!isDone || now.value.head === null)
        return (0,result/* err */._)({ code: 'HEAD_MOVED', branch: draft.branch });
    return (0,result.ok)({ ref: `${repo.server}/${repo.owner}/${repo.name}/commits/${draft.branch}`, change: 'created' });
}
function toCommitProblem(branch, error) {
    if (error !== null && isStaleHead(error))
        return { code: 'HEAD_MOVED', branch };
    if (error !== null && (isRuleError(error) || WORKFLOW_WORDS.test(error.message))) {
        return { code: 'BRANCH_RULES', branch, detail: toBrief(error.message) };
    }
    return toGraphqlProblem(COMMIT, error);
}
/**
 * The first workflow file among the edits, which the token of a workflow run may not change; null when there is none, or
 * when we were told that the token is another one: an App may have the permission.
 */
function findWorkflowFile({ self }, edits) {
    if (self.isSure && self.login !== ACTIONS_LOGIN)
        return null;
    return edits.find(({ path }) => path.toLowerCase().startsWith('.github/workflows/'))?.path ?? null;
}
/** What a person can do about it. */
function explainWorkflowBar(path) {
    return toBrief(`${path} is a workflow file, which the token of a workflow run may not change; \
open a pull request by hand, or pass the token of a GitHub App with the permission workflows: write`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/dispatch.js
// Sends a `repository_dispatch` event. One request that is never repeated: GitHub gives no way to find out whether one was sent.



/** GitHub answers 204 and nothing. It starts workflows although our token sends it: one of two events that do. */
async function dispatch({ client, path }, { event, payload }) {
    const sent = await client.ask({
        ...purposeOf('tell the repair agent'),
        route: 'POST /repos/{owner}/{repo}/dispatches',
        path,
        values: { event_type: event, client_payload: payload },
        shape: schemas/* unknown */.L5J(),
    });
    return sent.ok ? (0,result.ok)({ ref: event, change: 'created' }) : sent;
}

;// CONCATENATED MODULE: ./lib/domain/folded-body.js
// The body of a duplicate thread: it names the thread that stays, keeps its evidence readable, and its marker no longer counts.
/** Body of a thread that is folded into another one. Folding it twice would stack the sentence: ask `isFolded` first. */
function toFoldedBody(body, into) {
    const evidence = body.replaceAll('<!-- aftermath:incident ', '<!-- aftermath:folded ');
    return `Same cause as #${into}, which was opened first and is kept up to date.\n\n${evidence}`;
}
/** True for the body of a thread that was folded already. */
function isFolded(body) {
    return body.includes('<!-- aftermath:folded ') && !body.includes('<!-- aftermath:incident ');
}

;// CONCATENATED MODULE: ./lib/adapters/github/issues.js
// The requests about issues: list, create, change. Answers are read back, because GitHub drops what a token may not set.






/** 1,000 issues with our label; nobody has that many, and a runaway listing must end. */
const issues_MAX_PAGES = 10;
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
/**
 * Issues with our label, newest first. The list interface of the core, never the search: its index lags. The author is
 * checked on what comes back; as a filter it would have to know how GitHub spells an app's login.
 */
async function listIssues(world, state) {
    const issues = [];
    for (let page = 1; page <= issues_MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('list incidents'),
            route: 'GET /repos/{owner}/{repo}/issues',
            path: world.path,
            values: { labels: world.label, state, per_page: 100, page },
            shape: schemas/* array */.YOg(IssueShape),
        });
        if (!answer.ok)
            return answer;
        issues.push(...answer.value.data);
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)([...new Map(issues.map((issue) => [issue.number, issue])).values()]);
}
/** One POST. Labels that do not exist yet are made by GitHub. */
async function createIssue(world, draft) {
    const labels = [...new Set([world.label, ...draft.labels])];
    const answer = await askWithBody(world.client, {
        ...purposeOf('open the incident'),
        route: 'POST /repos/{owner}/{repo}/issues',
        path: world.path,
        values: { title: draft.title, body: draft.body, labels },
        shape: IssueShape,
    });
    return answer.ok ? (0,result.ok)(answer.value.data) : answer;
}
/** The issue of a number as it stands now; null when none is here: never was, was deleted, or was moved away. */
async function readIssue(world, number) {
    const looked = await world.client.look({
        ...purposeOf('read the incident'),
        route: `GET ${ISSUE}`,
        path: { ...world.path, issue_number: number },
        shape: IssueShape,
    });
    if (looked.ok)
        return (0,result.ok)(looked.value.kind === 'here' ? looked.value.data : null);
    const { code } = looked.problem;
    return code === 'HOST_NOT_FOUND' || code === 'HOST_DISABLED' ? (0,result.ok)(null) : looked;
}
/**
 * One PATCH. After a lost answer the issue is read: it counts as changed when it looks so, else the same PATCH is sent once
 * more, which leaves the same thing as sending it once.
 */
async function changeIssue(world, change) {
    const { operation, number, values } = change;
    const ask = { ...purposeOf(operation), path: { ...world.path, issue_number: number }, shape: IssueShape };
    for (let tries = 1;; tries += 1) {
        const answer = await askWithBody(world.client, { ...ask, route: `PATCH ${ISSUE}`, values });
        if (answer.ok)
            return (0,result.ok)(answer.value.data);
        if (!isUnclear(answer.problem))
            return answer;
        const read = await world.client.ask({ ...ask, ...purposeOf('read the incident'), route: `GET ${ISSUE}` });
        if (read.ok && change.isDone(read.value.data))
            return (0,result.ok)(read.value.data);
        if (!read.ok || tries === 2)
            return answer;
    }
}
/**
 * For an issue that came back without our label. Without it the next run would not find it and open another one, so it
 * is labelled by itself, or closed again and reported.
 */
async function ensureLabelled(world, number) {
    const purpose = purposeOf('label the incident');
    const labelled = await world.client.ask({
        ...purpose,
        route: `POST ${ISSUE}/labels`,
        path: { ...world.path, issue_number: number },
        values: { labels: [world.label] },
        isFollowUp: true,
        shape: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    });
    if (labelled.ok && labelled.value.data.length > 0)
        return (0,result.ok)('labelled');
    await changeIssue(world, {
        number,
        operation: 'close the incident that could not be labelled',
        values: { state: 'closed', state_reason: 'not_planned' },
        isDone: (issue) => issue.state === 'closed',
    });
    return labelled.ok ? (0,result/* err */._)({ code: 'HOST_FORBIDDEN', ...purpose }) : labelled;
}

;// CONCATENATED MODULE: ./lib/adapters/github/fold-incident.js





/** Reads the thread first: somebody may have folded or locked it meanwhile, or written into it. Two requests. */
async function foldIncident(world, incident, into) {
    const unchanged = (0,result.ok)({ ref: incident.url, change: 'unchanged' });
    if (incident.number === into)
        return unchanged;
    const issue = await readIssue(world, incident.number);
    if (!issue.ok)
        return issue;
    if (issue.value === null)
        return (0,result/* err */._)({ code: 'HOST_NOT_FOUND', operation: purposeOf('fold a duplicate incident').operation });
    const body = issue.value.body ?? '';
    if (issue.value.locked === true || isFolded(body))
        return unchanged;
    return fold(world, { ...incident, body }, into);
}
/**
 * Folds all that are not the thread that stays. One that may not be folded is left to people; a trouble that passes is told,
 * when all were tried, so that somebody comes again: a list that lags may not show the twin to the next run.
 */
async function foldAll(world, oldest, twins) {
    let left = (0,result.ok)(undefined);
    for (const twin of twins) {
        if (twin.number === oldest || twin.locked)
            continue;
        const folded = await fold(world, twin, oldest);
        if (!folded.ok && isUnclear(folded.problem))
            left = folded;
    }
    return left;
}
async function fold(world, twin, into) {
    const folded = await changeIssue(world, {
        number: twin.number,
        operation: 'fold a duplicate incident',
        values: { body: toFoldedBody(twin.body, into), state: 'closed', state_reason: 'duplicate' },
        isDone: (issue) => issue.state === 'closed' && isFolded(issue.body ?? ''),
    });
    if (!folded.ok)
        return folded;
    world.seen.delete(twin.number);
    return (0,result.ok)({ ref: folded.value.html_url, change: 'updated' });
}

;// CONCATENATED MODULE: ./lib/adapters/github/human-acts.js
// What people did in a thread, from its timeline: programs and ourselves are left out, and so is what nobody did on purpose.






const ActorShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().nullish() }).nullish();
const EventShape = schemas/* object */.Ikc({
    event: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP().nullish(),
    submitted_at: schemas/* string */.YjP().nullish(),
    actor: ActorShape,
    user: ActorShape,
});
/** 300 events. The first of them matter most: they are the acknowledgement. */
const human_acts_MAX_PAGES = 3;
/** What GitHub does by itself when somebody's name is mentioned, or a workflow moves a card. */
const NO_ACTS = ['mentioned', 'subscribed', 'unsubscribed'];
const human_acts_KINDS = {
    commented: 'commented',
    assigned: 'assigned',
    labeled: 'labeled',
    closed: 'closed',
    reopened: 'reopened',
    renamed: 'renamed',
    locked: 'locked',
};
/** Oldest first; at most 300 events are looked at. One request for each hundred. */
async function readHumanActs(world, number) {
    if (!world.seen.has(number))
        await settleIdentity(world);
    const acts = [];
    for (let page = 1; page <= human_acts_MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purposeOf('read what people did'),
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
            path: { ...world.path, issue_number: number },
            values: { per_page: 100, page },
            shape: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        });
        if (!answer.ok)
            return answer;
        acts.push(...answer.value.data.flatMap((event) => toAct(world, event) ?? []));
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)(acts.sort((a, b) => a.at - b.at));
}
/** An event of another shape than documented is no act: new kinds come without notice. */
function toAct({ self }, raw) {
    const event = EventShape.safeParse(raw).data;
    const who = event?.actor ?? event?.user;
    const at = toInstant(event?.created_at ?? event?.submitted_at);
    const name = event?.event ?? '';
    if (at === null || who === null || who === undefined || NO_ACTS.includes(name))
        return null;
    const isProgram = who.type === 'Bot' || who.login.endsWith('[bot]');
    return isProgram || isOwn(self, who.login) ? null : { at, kind: human_acts_KINDS[name] ?? 'other' };
}

;// CONCATENATED MODULE: ./lib/adapters/github/incident-identity.js

/** Those of the issues that are ours, lowest number first. */
function toIncidents(world, issues) {
    return issues.flatMap((issue) => toIncident(issue, world.self) ?? []).sort((a, b) => a.number - b.number);
}
/** The oldest open incident of the draft's cause and branch, or null. */
function incident_identity_findOpen(incidents, draft) {
    const open = incidents.filter((one) => one.state === 'open' && isSame(one, draft));
    return open.reduce((first, one) => (first !== null && first.number < one.number ? first : one), null);
}
/** True for an incident of the draft's cause and branch. */
function isSame({ record }, draft) {
    return record.fingerprint === draft.fingerprint && record.branch === draft.branch;
}
/** True when the title is not the one that we wrote last: then a person gave it, and it stays. */
function isTitleOfAPerson({ title, record }) {
    return record.title !== null && record.title.trim() !== title.trim();
}

;// CONCATENATED MODULE: ./lib/adapters/github/create-incident.js







/** Numbers below a second creation that are looked at for what the first one made: the list may lag, numbers do not. */
const LOOK_BACK = 5;
/** Numbers above a listed thread that are looked at, up to the newest one there is: others open threads at the same moment. */
const LOOK_AHEAD = 20;
/** Both tries are seconds apart; an issue older than this was not made by the first one. */
const LOOK_BACK_MS = 5 * 60_000;
/** Creates, labels, and makes sure that it is the only one, as far as the draft wants that looked for here. */
async function createIncident(world, draft) {
    const created = await createUnlessThere(world, draft);
    if (!created.ok)
        return created;
    const { issue, origin } = created.value;
    if (issue.user)
        Object.assign(world.self, { login: issue.user.login, isSure: true });
    if (!hasLabel(issue, world.label)) {
        const labelled = await ensureLabelled(world, issue.number);
        if (!labelled.ok)
            return labelled;
    }
    const own = toIncident(issue, world.self);
    if (own !== null)
        world.seen.set(own.number, own);
    const isOurs = origin === 'made' || isSameText(issue.body ?? '', draft.body);
    const written = { ref: issue.html_url, number: issue.number, change: isOurs ? 'created' : 'unchanged' };
    return draft.reconcile === 'memory' ? (0,result.ok)(written) : create_incident_settle(world, draft, { written, own });
}
/** Two tries at most, and the second one only when nothing shows what the first one made. */
async function createUnlessThere(world, draft) {
    const first = await createIssue(world, draft);
    if (first.ok)
        return (0,result.ok)({ issue: first.value, origin: 'made' });
    if (!isUnclear(first.problem))
        return first;
    const made = await findMade(world, draft);
    if (made === 'unknown')
        return first;
    if (made !== null)
        return adopt(world, draft, made);
    const second = await createIssue(world, draft);
    if (second.ok)
        return keepLowest(world, draft, second.value);
    if (!isUnclear(second.problem))
        return second;
    const late = await findMade(world, draft);
    return late === null || late === 'unknown' ? (0,result/* err */._)(second.problem) : adopt(world, draft, late);
}
async function findMade(world, draft) {
    const issues = await listIssues(world, 'open');
    if (!issues.ok)
        return 'unknown';
    const made = incident_identity_findOpen(toIncidents(world, issues.value), draft);
    return issues.value.find((issue) => issue.number === made?.number) ?? null;
}
/** The list may not show yet what the first try made. Its number is just below, and reading by number does not lag. */
async function keepLowest(world, draft, second) {
    if (second.user)
        Object.assign(world.self, { login: second.user.login, isSure: true });
    const stays = await foldInto(world, second, await readBelow(world, draft, second));
    if (!stays.ok)
        return stays;
    return (0,result.ok)({ issue: stays.value, origin: stays.value === second ? 'made' : 'adopted' });
}
/**
 * A thread stands in the list. It may be somebody else's, even with our words when another delivery of the same run wrote it:
 * what our first try made may stand just before or after it, where the list does not show it yet.
 */
async function adopt(world, draft, listed) {
    const below = await readBelow(world, draft, listed);
    const above = await readAbove(world, draft, listed);
    const stays = await foldInto(world, listed, [...below, ...above]);
    return stays.ok ? (0,result.ok)({ issue: stays.value, origin: 'adopted' }) : stays;
}
/** Open threads of the draft's cause just below a number. */
async function readBelow(world, draft, { number: from, created_at }) {
    const twins = [];
    for (let number = from - 1; number >= Math.max(1, from - LOOK_BACK); number -= 1) {
        const issue = await readIssue(world, number);
        if (!issue.ok)
            break;
        if (issue.value === null)
            continue;
        if (isOpenTwin(world, draft, issue.value))
            twins.push(issue.value);
        if (isOlder(issue.value, created_at))
            break;
    }
    return twins;
}
/** Open threads of the draft's cause above a number, up to the newest thread that there is. */
async function readAbove(world, draft, { number: from }) {
    const twins = [];
    for (let number = from + 1; number <= from + LOOK_AHEAD; number += 1) {
        const issue = await readIssue(world, number);
        if (!issue.ok || issue.value === null)
            break;
        if (isOpenTwin(world, draft, issue.value))
            twins.push(issue.value);
    }
    return twins;
}
function isOpenTwin(world, draft, issue) {
    return incident_identity_findOpen(toIncidents(world, [issue]), draft) !== null;
}
/** Of a thread and its twins the lowest number stays, and the others are folded into it. */
async function foldInto(world, issue, twins) {
    const stays = twins.reduce((lowest, twin) => (twin.number < lowest.number ? twin : lowest), issue);
    const folded = await foldAll(world, stays.number, toIncidents(world, [issue, ...twins]));
    return folded.ok ? (0,result.ok)(stays) : folded;
}
function isOlder(issue, than) {
    return Date.parse(than ?? '') - Date.parse(issue.created_at ?? '') > LOOK_BACK_MS;
}
/** After creating: of several open incidents with this cause and branch the oldest stays, the others are folded into it. */
async function create_incident_settle(world, draft, { written, own }) {
    const issues = await listIssues(world, 'open');
    const listed = issues.ok ? toIncidents(world, issues.value) : [];
    const others = listed.filter((one) => isSame(one, draft) && one.number !== written.number);
    const oldest = incident_identity_findOpen(own === null ? others : [own, ...others], draft);
    if (oldest === null || oldest.number === written.number) {
        await foldAll(world, written.number, others);
        return (0,result.ok)(written);
    }
    await foldAll(world, oldest.number, own === null ? others : [own, ...others]);
    world.seen.set(oldest.number, oldest);
    return (0,result.ok)({ ref: oldest.url, number: oldest.number, change: 'unchanged' });
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-account.js
// Accounts as GraphQL shows them, in the form that REST and webhooks give: there a program's login ends in `[bot]`.

/** Fields to ask an actor for. */
const ACTOR_FIELDS = '{ __typename login }';
const graphql_account_ActorShape = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullish();
/** The account, or null when it is gone. */
function toAccount(actor) {
    if (actor === null || actor === undefined)
        return null;
    const { __typename: type, login } = actor;
    return { type, login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login };
}

;// CONCATENATED MODULE: ./lib/adapters/github/stop-sign.js
// The second sign of the stop switch: an open issue of ours with the label of the incidents and a marker, one per repository.










const TITLE = 'Everything is stopped';
/** Open issues with our label, newest first, as a field of `repository`; the variable `$labels` names the label. */
const SIGN_FIELDS = `issues(first: 100, states: OPEN, labels: $labels, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { body author ${ACTOR_FIELDS} }
      pageInfo { hasNextPage endCursor }
    }`;
const SignShape = schemas/* object */.Ikc({ body: schemas/* string */.YjP(), author: graphql_account_ActorShape });
const SignsShape = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(SignShape),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() }),
});
/** 1,000 open incidents; with more, whether everything is stopped is not known. */
const stop_sign_MAX_PAGES = 10;
/** True for the sign itself: ours, with its marker. */
function isSign(self, { body, author }) {
    return hasMarker(body) && isOwn(self, toAccount(author)?.login);
}
function hasMarker(body) {
    return (body ?? '').replaceAll('\r\n', '\n').split('\n').includes(domain_marker/* STOP_MARKER */.sh);
}
/** What the sign says in issues that were listed by our label. Somebody else's marker makes us ask who we are. */
async function findSign(world, issues) {
    return (await findOpenSign(world, issues)) === null ? 'clear' : 'raised';
}
async function findOpenSign(world, issues) {
    return (await listOpenSigns(world, issues))[0] ?? null;
}
async function listOpenSigns(world, issues) {
    const marked = issues.filter((one) => one.state === 'open' && one.pull_request === undefined && hasMarker(one.body));
    if (marked.some((one) => !isOwn(world.self, one.user?.login)))
        await settleIdentity(world);
    return marked.filter((one) => isOwn(world.self, one.user?.login));
}
const PageShape = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ issues: SignsShape.nullish() }).nullish() }).nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
const PAGE_QUERY = `query ($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) { ${SIGN_FIELDS.replace('first: 100', 'first: 100, after: $after')} }
}`;
/** The sign among the open issues behind a cursor, a hundred per request. */
async function readSignPages(world, after) {
    const purpose = purposeOf('read the thread of the command');
    let cursor = after;
    for (let page = 2; page <= stop_sign_MAX_PAGES; page += 1) {
        const { owner, repo: name } = world.path;
        const values = { owner, name, labels: [world.label], after: cursor };
        const answer = await world.client.askGraphql({ ...purpose, query: PAGE_QUERY, values, shape: PageShape });
        if (!answer.ok)
            return answer;
        const { data, errors } = answer.value.data;
        const issues = data?.repository?.issues ?? null;
        if (issues === null)
            return (0,result/* err */._)(toGraphqlProblem(purpose, errors?.[0] ?? null));
        if (issues.nodes.some((node) => isSign(world.self, node)))
            return (0,result.ok)('raised');
        if (!issues.pageInfo.hasNextPage)
            return (0,result.ok)('clear');
        cursor = issues.pageInfo.endCursor ?? null;
    }
    return (0,result.ok)('unreadable');
}
/** Opens the issue, or closes it. One request to look, and one to write where something changes. `body`: why, in words. */
async function ensureStopSign(world, sign, body) {
    const listed = await listIssues(world, 'open');
    if (!listed.ok)
        return listed;
    const signs = await listOpenSigns(world, listed.value);
    if (sign === 'clear')
        return await closeAll(world, signs);
    const [standing = null] = signs;
    const text = `${body}\n\n${domain_marker/* STOP_MARKER */.sh}`;
    return standing === null ? await stop_sign_open(world, text) : await rewrite(world, standing, text);
}
/** After a lost answer the list is read: what stands there is adopted, and only nothing is written again, once. */
async function stop_sign_open(world, body) {
    const draft = { title: TITLE, body, labels: [] };
    for (let tries = 1;; tries += 1) {
        const created = await createIssue(world, draft);
        if (created.ok)
            return await settleLabel(world, created.value);
        if (!isUnclear(created.problem))
            return created;
        const listed = await listIssues(world, 'open');
        const made = listed.ok ? await findOpenSign(world, listed.value) : null;
        if (made !== null)
            return (0,result.ok)({ ref: made.html_url, change: 'created' });
        if (!listed.ok || tries === 2)
            return created;
    }
}
/** A sign that no list shows stops nobody. */
async function settleLabel(world, issue) {
    const labelled = issue.labels.length > 0 ? (0,result.ok)('labelled') : await ensureLabelled(world, issue.number);
    return labelled.ok ? (0,result.ok)({ ref: issue.html_url, change: 'created' }) : labelled;
}
async function rewrite(world, issue, body) {
    if (issue.locked === true || isSameText(issue.body ?? '', body))
        return (0,result.ok)({ ref: issue.html_url, change: 'unchanged' });
    const changed = await changeIssue(world, {
        number: issue.number,
        operation: 'raise the stop sign',
        values: { body },
        isDone: (one) => isSameText(one.body ?? '', body),
    });
    return changed.ok ? (0,result.ok)({ ref: issue.html_url, change: 'updated' }) : changed;
}
/** Two people who halt at once raise two: every one of them stops everything. */
async function closeAll(world, signs) {
    let last = { ref: '', change: 'unchanged' };
    for (const sign of signs) {
        const closed = await stop_sign_close(world, sign);
        if (!closed.ok)
            return closed;
        last = closed.value;
    }
    return (0,result.ok)(last);
}
async function stop_sign_close(world, issue) {
    const changed = await changeIssue(world, {
        number: issue.number,
        operation: 'take down the stop sign',
        values: { state: 'closed', state_reason: 'completed' },
        isDone: (one) => one.state === 'closed',
    });
    return changed.ok ? (0,result.ok)({ ref: issue.html_url, change: 'updated' }) : changed;
}

;// CONCATENATED MODULE: ./lib/adapters/github/incidents.js










/** Incidents open and closed, lowest number first. */
async function listIncidents(world) {
    const issues = await listIssues(world, 'all');
    if (!issues.ok)
        return issues;
    if (issues.value.some((issue) => isClaimedByAnother(issue, world.self)))
        await settleIdentity(world);
    const incidents = toIncidents(world, issues.value);
    for (const incident of incidents)
        world.seen.set(incident.number, incident);
    world.listed.sign = await findSign(world, issues.value);
    return (0,result.ok)(incidents);
}
/** What the list of incidents showed of the stop sign; it is read here when it was not read before. */
async function readStopSign(world) {
    if (world.listed.sign !== null)
        return (0,result.ok)(world.listed.sign);
    const issues = await listIssues(world, 'open');
    return issues.ok ? (0,result.ok)(await findSign(world, issues.value)) : issues;
}
/** Updates what is known, or creates and then makes sure that nobody else did at the same time. */
async function ensureIncident(world, draft, known) {
    const standing = known ?? incident_identity_findOpen([...world.seen.values()], draft);
    return standing === null ? createIncident(world, draft) : update(world, draft, standing);
}
/** Closes as completed with its last words. One that a person locked is left as it is. */
async function ensureIncidentClosed(world, incident, body) {
    const now = world.seen.get(incident.number) ?? incident;
    if (now.state === 'closed' || now.locked)
        return (0,result.ok)({ ref: incident.url, change: 'unchanged' });
    const changed = await changeIssue(world, {
        number: incident.number,
        operation: 'close the incident',
        values: { body, state: 'closed', state_reason: 'completed' },
        isDone: (issue) => issue.state === 'closed' && isSameText(issue.body ?? '', body),
    });
    if (!changed.ok)
        return changed;
    remember(world, { ...now, body, state: 'closed' });
    return (0,result.ok)({ ref: changed.value.html_url, change: 'updated' });
}
async function update(world, draft, known) {
    const { number } = known;
    const twins = [...world.seen.values()].filter((one) => one.state === 'open' && isSame(one, draft));
    const folded = await foldAll(world, number, twins.filter((one) => one.number > number));
    const fresh = await readAgain(world, draft, world.seen.get(number) ?? known);
    if (!fresh.ok)
        return fresh;
    const now = fresh.value;
    if (now === null)
        return createIncident(world, draft);
    const written = await change(world, draft, now);
    return folded.ok ? written : folded;
}
/** What differs is written, and nothing where a person locked the thread. */
async function change(world, draft, now) {
    const { number, url } = now;
    const body = draft.merge === undefined ? draft.body : draft.merge(now.body);
    const values = toChanges(draft, body, now);
    if (now.locked || Object.keys(values).length === 0)
        return (0,result.ok)({ ref: url, number, change: 'unchanged' });
    const changed = await changeIssue(world, {
        number,
        operation: 'update the incident',
        values,
        isDone: (issue) => issue.state === 'open' && isSameText(issue.body ?? '', body) && hasTitle(issue, values),
    });
    if (!changed.ok)
        return changed;
    remember(world, { ...now, title: changed.value.title, body, state: 'open', closedAt: null, closedByHuman: false });
    return (0,result.ok)({ ref: changed.value.html_url, number, change: 'updated' });
}
/** Where the draft can merge, somebody may have written since the list was read. Null: its marker is gone, it counts as none. */
async function readAgain(world, draft, known) {
    if (draft.merge === undefined)
        return (0,result.ok)(known);
    const issue = await readIssue(world, known.number);
    if (!issue.ok)
        return issue;
    const incident = issue.value === null ? null : toIncident(issue.value, world.self);
    if (incident !== null)
        world.seen.set(incident.number, incident);
    else
        world.seen.delete(known.number);
    return (0,result.ok)(incident);
}
/** Only what differs is sent: a title that a person gives it meanwhile is then not overwritten. */
function toChanges(draft, body, now) {
    const keepsTitle = isTitleOfAPerson(now) || now.title === draft.title.trim();
    return {
        ...(keepsTitle ? {} : { title: draft.title }),
        ...(isSameText(now.body, body) ? {} : { body }),
        ...(now.state === 'open' ? {} : { state: 'open' }),
    };
}
function hasTitle(issue, values) {
    return values['title'] === undefined || issue.title === values['title'].trim();
}
function remember(world, incident) {
    const record = (0,domain_marker/* parseIncidentMarker */.sb)(incident.body) ?? incident.record;
    world.seen.set(incident.number, { ...incident, record });
}

;// CONCATENATED MODULE: ./lib/adapters/github/list-files.js
// The paths of a repository's files as they stand at a commit, all or below one folder.




const LIST = purposeOf('list the files');
/** A symbolic link: its text is where it leads, so it is no file of its own, and its name is taken. */
const LINK = '120000';
const PROGRAM = '100755';
const TreeShape = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), mode: schemas/* string */.YjP() })),
});
const FOLDER = `query ($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { __typename oid } }
}`;
const FolderShape = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), oid: schemas/* string */.YjP() }).nullish() }).nullish() })
        .nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
/**
 * Paths of all files at a commit or branch, below a folder when one is given; none when there is no such folder. One
 * request, two for a folder. Refused when GitHub does not list them all: it stops at 100,000 entries or 7 MB.
 */
async function listFiles(files, ref, folder = '') {
    if (folder === '')
        return listTree(files, ref, '');
    const tree = await list_files_findFolder(files, ref, folder);
    if (!tree.ok || tree.value === null)
        return tree.ok ? (0,result.ok)([]) : tree;
    return listTree(files, tree.value, `${folder}/`);
}
async function listTree({ client, path, programs, links }, tree, stem) {
    const answer = await client.ask({
        ...LIST,
        route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        path: { ...path, tree_sha: tree },
        values: { recursive: '1' },
        shape: TreeShape,
    });
    if (!answer.ok)
        return answer;
    const { truncated, tree: entries } = answer.value.data;
    if (truncated)
        return (0,result/* err */._)({
            code: 'HOST_UNREADABLE',
            operation: LIST.operation,
            detail: 'the repository is too large to list; name plan files without wildcards',
        });
    const found = entries.filter(({ type, mode }) => type === 'blob' && mode !== LINK);
    for (const { path: name, mode } of entries) {
        note(programs, `${stem}${name}`, mode === PROGRAM);
        note(links, `${stem}${name}`, mode === LINK);
    }
    return (0,result.ok)(found.map((entry) => `${stem}${entry.path}`));
}
function note(known, path, isOne) {
    if (isOne)
        known?.add(path);
    else
        known?.delete(path);
}
/** The id of a folder's tree; null when there is none. A listing by `ref:folder` works today and is documented nowhere. */
async function list_files_findFolder({ client, path }, ref, folder) {
    const answer = await client.askGraphql({
        ...LIST,
        query: FOLDER,
        values: { owner: path.owner, name: path.repo, expression: `${ref}:${folder}` },
        shape: FolderShape,
    });
    if (!answer.ok)
        return answer;
    const { data, errors } = answer.value.data;
    const repository = data?.repository ?? null;
    if (repository === null)
        return (0,result/* err */._)(toGraphqlProblem(LIST, errors?.[0] ?? null));
    return (0,result.ok)(repository.object?.__typename === 'Tree' ? repository.object.oid : null);
}

;// CONCATENATED MODULE: ./lib/adapters/github/read-head.js
// Where a branch stands at this moment.




const RefShape = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/** The commit of a branch; null when there is no such branch. */
async function read_head_readHead({ client, path }, branch) {
    const purpose = purposeOf('read the branch');
    const answer = await client.ask({
        ...purpose,
        route: `GET /repos/{owner}/{repo}/git/ref/${toRefPath(branch)}`,
        path,
        shape: RefShape,
    });
    if (!answer.ok)
        return answer.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(null) : answer;
    const sha = (0,ids/* parseSha */.qL)(answer.value.data.object.sha);
    return sha === null ? (0,result/* err */._)({ code: 'HOST_UNREADABLE', ...purpose, detail: 'no commit id came back' }) : (0,result.ok)(sha);
}
/** A branch as the operations on refs have it in their address: its slashes stay. */
function toRefPath(branch) {
    return `heads/${branch.split('/').map(encodeURIComponent).join('/')}`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/proposal-branch.js
// The branch behind a pull request of ours: made on the base, kept when it holds the edits, else moved on by one commit on top.









const proposal_branch_RefShape = schemas/* object */.Ikc({ ref: schemas/* string */.YjP() });
/** Commits tried on a branch that another run of ours moves at the same moment; it then holds the same edits. */
const MAX_LOOKS = 2;
/** What becomes of a branch that is not there, where nothing has said why. */
const ABSENT = { code: 'HOST_NOT_FOUND', operation: purposeOf('read the branch').operation };
/**
 * Two requests for a new branch; one for a known one that holds the edits, two when it does not. A wrong guess costs one
 * more. Edits that the branch holds already are not made
 * again. HEAD_MOVED when somebody else moves it; BRANCH_RULES when its rules forbid it.
 */
async function ensureProposalBranch(world, draft, guess) {
    if (guess === 'known') {
        const moved = await moveOn(world, draft, ABSENT);
        if (moved.ok || moved.problem !== ABSENT)
            return moved;
    }
    const made = await makeBranch(world, draft);
    if (made.ok)
        return commitFirst(world, draft);
    const isTaken = made.problem.code === 'HOST_REFUSED' && [409, 422].includes(made.problem.status);
    if (!isTaken && !isUnclear(made.problem))
        return made;
    return moveOn(world, draft, made.problem);
}
/** Removes a branch that holds nothing but our own edits. What cannot be removed is found and used by the next run. */
async function removeBranch(world, branch) {
    await world.client.ask({
        ...purposeOf('remove the branch of the pull request'),
        route: `DELETE /repos/{owner}/{repo}/git/refs/${toRefPath(branch)}`,
        path: world.path,
        shape: schemas/* unknown */.L5J(),
    });
}
async function makeBranch(world, { branch, baseHead }) {
    return world.client.ask({
        ...purposeOf('make the branch of the pull request'),
        route: 'POST /repos/{owner}/{repo}/git/refs',
        path: world.path,
        values: { ref: `refs/heads/${branch}`, sha: baseHead },
        shape: proposal_branch_RefShape,
    });
}
async function commitFirst(world, draft) {
    const written = await commit(world, draft, { head: draft.baseHead, edits: draft.edits });
    if (written.ok)
        return (0,result.ok)('made');
    if (written.problem.code === 'HEAD_MOVED')
        return moveOn(world, draft, written.problem);
    if (!isUnclear(written.problem))
        await removeBranch(world, draft.branch);
    return written;
}
/** Another run may be at the same work: what it has written is looked at before it is written again. */
async function moveOn(world, draft, because) {
    for (let looks = 1;; looks += 1) {
        const standing = await readBranch(world, draft);
        if (!standing.ok)
            return standing;
        if (standing.value === null)
            return (0,result/* err */._)(toAbsence(draft.branch, because));
        const { head, files } = standing.value;
        const edits = draft.edits.flatMap(({ path, after }) => {
            const before = files.get(path) ?? null;
            return before === after ? [] : [{ path, before, after }];
        });
        if (edits.length === 0)
            return (0,result.ok)('kept');
        const written = await commit(world, draft, { head, edits });
        if (written.ok)
            return (0,result.ok)('moved');
        if (written.problem.code !== 'HEAD_MOVED' || looks === MAX_LOOKS)
            return written;
    }
}
async function readBranch({ client, path }, { branch, edits }) {
    const { operation } = purposeOf('read the branch');
    const paths = edits.map((edit) => edit.path);
    const read = await readMany(client, path, { operation, branch: { name: branch, paths }, wishes: [] });
    if (!read.ok)
        return read;
    const head = (0,ids/* parseSha */.qL)(read.value.head ?? '');
    return (0,result.ok)(head === null ? null : { head, files: read.value.files });
}
/** The branch could not be made and is not there: a rule of the repository, or what the refusal says. */
function toAbsence(branch, because) {
    const isRule = because.code === 'HOST_REFUSED' && isRuleRefusal(because.detail);
    return isRule ? { code: 'BRANCH_RULES', branch, detail: because.detail } : because;
}
function commit(world, { branch, headline }, { head, edits }) {
    return commitFiles(world, { branch, expectedHead: head, headline, body: '', edits });
}

;// CONCATENATED MODULE: ./lib/adapters/github/pull-requests.js
// Our pull requests: found by their branch, opened once, and reworded only when they are ours.







const pull_requests_PullShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
});
/** What GitHub says where plan and visibility of a repository allow no drafts. It comes as a plain 422. */
const NO_DRAFTS = /draft pull requests are not supported/i;
const UNPROCESSABLE = 422;
/** The pull request of a branch of this repository: an open one, else the newest; null when there is none. */
async function findPull({ client, path, repo }, branch) {
    const answer = await client.ask({
        ...purposeOf('find our pull request'),
        route: 'GET /repos/{owner}/{repo}/pulls',
        path,
        values: { head: `${repo.owner}:${branch}`, state: 'all', per_page: 100 },
        shape: schemas/* array */.YOg(pull_requests_PullShape),
    });
    if (!answer.ok)
        return answer;
    const own = `${repo.owner}/${repo.name}`.toLowerCase();
    const found = answer.value.data.filter(({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === own);
    const chosen = found.find(({ state }) => state === 'open') ?? found[0];
    return (0,result.ok)(chosen === undefined ? null : toPull(chosen));
}
/** The pull request of a branch that exists: found in any state and left, or opened. */
async function ensurePull(world, draft) {
    const found = await findPull(world, draft.branch);
    if (!found.ok)
        return found;
    if (found.value !== null)
        return (0,result.ok)(toOpened(found.value, 'unchanged'));
    return openPull(world, draft);
}
/** Opens it as a draft, or as an ordinary one where there are no drafts. After a lost answer it is looked for before it is opened again. */
async function openPull(world, draft) {
    let kind = 'draft';
    for (let tries = 1;; tries += 1) {
        const answer = await askToOpen(world, draft, kind);
        if (answer.ok) {
            return (0,result.ok)(toOpened(toPull(answer.value.data), 'created'));
        }
        if (hasNoDrafts(answer.problem) && kind === 'draft') {
            kind = 'ordinary';
            continue;
        }
        if (!isUnclear(answer.problem) && !isRefusedInput(answer.problem))
            return answer;
        const found = await findPull(world, draft.branch);
        if (found.ok && found.value !== null) {
            return (0,result.ok)(toOpened(found.value, isUnclear(answer.problem) ? 'created' : 'unchanged'));
        }
        if (!found.ok || !isUnclear(answer.problem) || tries > 1)
            return answer;
    }
}
function toOpened({ url: ref, number, state }, change) {
    return { ref, number, change, state };
}
function askToOpen(world, { branch: head, base, title, body }, kind) {
    return askWithBody(world.client, {
        ...purposeOf('open the pull request'),
        route: 'POST /repos/{owner}/{repo}/pulls',
        path: world.path,
        values: { title, head, base, body, draft: kind === 'draft' },
        shape: pull_requests_PullShape,
    });
}
/** After its branch has moved on: title and body follow, when it was us who opened it. Sending them again changes nothing. */
async function rewordPull(world, pull, { title, body }) {
    const moved = (0,result.ok)({ ref: pull.url, number: pull.number, change: 'updated' });
    if (pull.title === title && isSameText(pull.body, body))
        return moved;
    if (!isOwn(world.self, pull.login))
        await settleIdentity(world);
    if (!isOwn(world.self, pull.login))
        return moved;
    for (let tries = 1;; tries += 1) {
        const answer = await askWithBody(world.client, {
            ...purposeOf('update the pull request'),
            route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
            path: { ...world.path, pull_number: pull.number },
            values: { title, body },
            shape: pull_requests_PullShape,
        });
        if (answer.ok)
            return moved;
        if (!isUnclear(answer.problem) || tries > 1)
            return answer;
    }
}
function hasNoDrafts(problem) {
    return problem.code === 'HOST_REFUSED' && NO_DRAFTS.test(problem.detail);
}
/** There may be one already: only the list tells. */
function isRefusedInput(problem) {
    return problem.code === 'HOST_REFUSED' && problem.status === UNPROCESSABLE;
}
function toPull({ number, html_url: url, state, title, body, user }) {
    return { number, url, state: state === 'open' ? 'open' : 'closed', login: user?.login, title, body: body ?? '' };
}

;// CONCATENATED MODULE: ./lib/adapters/github/propose-files.js
// Edits that wait for people: a branch of our own with one commit on the base, and one draft pull request, however often it is asked for.





/**
 * Four requests when it is new, two when it stands as it should, one when people have closed or merged it. An open pull
 * request is found by its branch whoever opened it; its words are ours to change only when we did. When it cannot be
 * opened, a branch that this call has made is removed again. Nothing is ever forced. The number is 0 when no edit changes
 * anything.
 */
async function proposeFiles(world, draft) {
    const edits = draft.edits.filter((edit) => edit.before !== edit.after);
    if (edits.length === 0)
        return (0,result.ok)({ ref: draft.baseHead, number: 0, change: 'unchanged' });
    const workflow = findWorkflowFile(world, edits);
    if (workflow !== null)
        return (0,result/* err */._)({ code: 'BRANCH_RULES', branch: draft.branch, detail: explainWorkflowBar(workflow) });
    const standing = await findPull(world, draft.branch);
    if (!standing.ok)
        return standing;
    if (standing.value !== null && standing.value.state !== 'open')
        return keep(standing.value);
    const branch = await ensureProposalBranch(world, { ...draft, edits }, standing.value === null ? 'new' : 'known');
    if (!branch.ok)
        return branch;
    if (standing.value === null)
        return propose_files_open(world, draft, branch.value);
    if (branch.value === 'kept')
        return keep(standing.value);
    return rewordPull(world, standing.value, draft);
}
function keep({ number, url }) {
    return (0,result.ok)({ ref: url, number, change: 'unchanged' });
}
/** A branch without a pull request is litter, unless nobody knows whether there is one. */
async function propose_files_open(world, draft, branch) {
    const opened = await openPull(world, draft);
    if (opened.ok) {
        const { ref, number, change } = opened.value;
        return (0,result.ok)({ ref, number, change });
    }
    if (branch === 'made' && !isUnclear(opened.problem))
        await removeBranch(world, draft.branch);
    return opened;
}

;// CONCATENATED MODULE: ./lib/adapters/github/read-incident.js
// Reads one thread by its number, however it stands: here, moved to another repository, or gone.





const read_incident_RepositoryShape = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
/**
 * One request for a thread that is here. GitHub answers 301 for a thread that was moved and for all of a repository that was
 * renamed; then a second and third request tell which: a renamed one keeps number and repository.
 */
async function readIncident(world, number) {
    const looked = await world.client.look({
        ...purposeOf('read the incident'),
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
        path: { ...world.path, issue_number: number },
        shape: IssueShape,
    });
    if (!looked.ok) {
        const { code } = looked.problem;
        return code === 'HOST_NOT_FOUND' || code === 'HOST_DISABLED' ? lost('deleted') : looked;
    }
    if (looked.value.kind === 'here')
        return found(world, looked.value.data);
    const issue = await readMoved(world, number);
    if (!issue.ok)
        return issue;
    return issue.value === null ? lost('transferred') : found(world, issue.value);
}
async function found(world, issue) {
    if (isClaimedByAnother(issue, world.self))
        await settleIdentity(world);
    const incident = toIncident(issue, world.self);
    if (incident === null)
        return (0,result.ok)(null);
    world.seen.set(incident.number, incident);
    return (0,result.ok)({ kind: 'found', incident });
}
function lost(fate) {
    return (0,result.ok)({ kind: 'lost', fate });
}
/** The thread behind a 301 when only the repository has another name; null when the thread itself was moved away. */
async function readMoved({ client, path }, number) {
    const moved = await client.ask({
        ...purposeOf('read the incident'),
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
        path: { ...path, issue_number: number },
        shape: IssueShape,
    });
    if (!moved.ok)
        return isHidden(moved.problem.code) ? (0,result.ok)(null) : moved;
    if (moved.value.data.number !== number)
        return (0,result.ok)(null);
    const repository = await client.ask({
        ...purposeOf('read the repository'),
        route: 'GET /repos/{owner}/{repo}',
        path,
        shape: read_incident_RepositoryShape,
    });
    if (!repository.ok)
        return repository;
    const isSame = moved.value.data.repository_url?.endsWith(`/repos/${repository.value.data.full_name}`) === true;
    return (0,result.ok)(isSame ? moved.value.data : null);
}
/** Where it went, our token may see nothing. */
function isHidden(code) {
    return code === 'HOST_NOT_FOUND' || code === 'HOST_FORBIDDEN' || code === 'HOST_DISABLED';
}

;// CONCATENATED MODULE: ./lib/adapters/github/code-host.js















/** The host of one repository. Makes no request by itself. */
function githubCodeHost(client, options) {
    const world = openWorld(client, options);
    const { path } = world;
    return {
        listIncidents: () => listIncidents(world),
        readStopSign: () => readStopSign(world),
        ensureStopSign: (sign, body) => ensureStopSign(world, sign, body),
        ensureIncident: (draft, known) => ensureIncident(world, draft, known),
        ensureIncidentClosed: (incident, body) => ensureIncidentClosed(world, incident, body),
        readIncident: (number) => readIncident(world, number),
        foldIncident: (incident, into) => foldIncident(world, incident, into),
        readHumanActs: (number) => readHumanActs(world, number),
        ensureComment: (thread, marker, body) => ensureComment(world, thread, { marker, body }),
        readFile: (file, ref) => readFile(world, file, ref),
        readFiles: (wishes) => read_many_readFiles(client, path, wishes),
        readHead: (branch) => read_head_readHead(world, branch),
        listFiles: (ref, folder) => listFiles(world, ref, folder),
        proposeFiles: (draft) => proposeFiles(world, draft),
        openPull: (draft) => ensurePull(world, draft),
        dispatch: (draft) => dispatch(world, draft),
        commitFiles: (draft) => commitFiles(world, draft),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/event-thread.js



/** What all our markers begin with. */
const MARKER = '<!-- aftermath:';
/**
 * The thread in a payload's `issue`; null when it is none. One request, and only where a marker of ours stands in a thread
 * of another login than that of a workflow's token. Whether a pull request is a fork's does not stand there.
 */
async function readEventThread(client, options, issue) {
    const world = openWorld(client, options);
    const read = IssueShape.safeParse(issue);
    if (!read.success)
        return null;
    const { data } = read;
    if ((data.body ?? '').includes(MARKER) && !isOwn(world.self, data.user?.login))
        await settleIdentity(world);
    const incident = toIncident(data, world.self);
    const branch = incident?.record.branch ?? null;
    const kind = data.pull_request === undefined ? 'issue' : 'pull';
    return {
        facts: {
            owner: isOwn(world.self, data.user?.login) ? 'own' : 'foreign',
            kind,
            state: data.state === 'closed' ? 'closed' : 'open',
            lock: data.locked === true ? 'locked' : 'open',
            place: 'here',
            fork: kind === 'issue' ? 'no' : 'unreadable',
        },
        incident,
        branch: branch === '*' ? null : branch,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/commit-authors.js
// Who wrote commits and the pull requests that brought them, for the rule that a second person has to agree.





const WriterShape = schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish() });
const commit_authors_CommitShape = schemas/* object */.Ikc({
    authors: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(WriterShape) }),
    associatedPullRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ author: graphql_account_ActorShape })) }),
});
const commit_authors_AnswerShape = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), commit_authors_CommitShape.nullish()).nullish() }).nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
const FIELDS = `... on Commit {
  authors(first: 20) { nodes { user { login } } }
  associatedPullRequests(first: 5) { nodes { author ${ACTOR_FIELDS} } }
}`;
/**
 * Logins without doubles, in one request. A writer whose address belongs to no account could be anybody: then nothing is
 * known. A commit that is not there is a problem too.
 */
async function readAuthors(world, commits) {
    const purpose = purposeOf('read who wrote the commits');
    const { owner, repo: name } = world.path;
    const aliases = commits.map((_, index) => `c${index}`);
    const answer = await world.client.askGraphql({
        ...purpose,
        query: `query (${['owner', 'name'].map((key) => `$${key}: String!`).join(', ')}, ${aliases.map((key) => `$${key}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${aliases.map((key) => `${key}: object(oid: $${key}) { ${FIELDS} }`).join(' ')} }
}`,
        values: { owner, name, ...Object.fromEntries(commits.map((commit, index) => [`c${index}`, commit])) },
        shape: commit_authors_AnswerShape,
    });
    if (!answer.ok)
        return answer;
    const { data, errors } = answer.value.data;
    const found = aliases.map((key) => data?.repository?.[key] ?? null);
    if (found.includes(null))
        return (0,result/* err */._)(toGraphqlProblem(purpose, errors?.[0] ?? null));
    const logins = found.flatMap((commit) => (commit === null ? [] : toLogins(commit)));
    if (logins.includes(null)) {
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: purpose.operation, detail: 'a writer of it has no account' });
    }
    return (0,result.ok)([...new Set(logins.flatMap((login) => login ?? []))]);
}
/** Null for a writer whom no account is known of. A pull request of an account that is gone has its writers still. */
function toLogins({ authors, associatedPullRequests }) {
    return [
        ...authors.nodes.map(({ user }) => user?.login ?? null),
        ...associatedPullRequests.nodes.flatMap(({ author }) => toAccount(author)?.login ?? []),
    ];
}

;// CONCATENATED MODULE: ./lib/adapters/github/label-acts.js
// Who put which label on a thread and who took it off, from the thread's timeline.




const label_acts_EventShape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    event: schemas/* enum */.k5n(['labeled', 'unlabeled']),
    created_at: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
    performed_via_github_app: schemas/* unknown */.L5J().optional(),
});
/** 1,000 events. The newest of them stand at the end, so in a longer thread nobody can tell who did it last. */
const label_acts_MAX_PAGES = 10;
/** Every label event of the thread. HOST_UNREADABLE for a thread of more than 1,000 events: half of them would tell a wrong name. */
async function readLabelActs(world, thread) {
    const purpose = purposeOf('read who labelled the thread');
    const acts = [];
    for (let page = 1; page <= label_acts_MAX_PAGES; page += 1) {
        const answer = await world.client.ask({
            ...purpose,
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
            path: { ...world.path, issue_number: thread },
            values: { per_page: 100, page },
            shape: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        });
        if (!answer.ok)
            return answer;
        acts.push(...answer.value.data.flatMap((event) => label_acts_toAct(event) ?? []));
        if (!answer.value.hasMore)
            return (0,result.ok)(acts);
    }
    return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: purpose.operation, detail: 'the thread has more than 1,000 events' });
}
/** Other events are none. What an app does in a person's name is the act of a program. */
function label_acts_toAct(raw) {
    const event = label_acts_EventShape.safeParse(raw).data;
    const at = toInstant(event?.created_at);
    if (event === undefined || at === null)
        return null;
    const { id, event: act, label, actor, performed_via_github_app: app } = event;
    const isByApp = app !== null && app !== undefined;
    const who = actor === null || actor === undefined ? null : { login: actor.login, type: isByApp ? 'App' : actor.type };
    return { id, act, label: label.name, actor: who, at };
}

;// CONCATENATED MODULE: ./lib/adapters/github/reactions.js
// Our reactions on comments: GitHub keeps one of a kind per login, so that asking twice leaves one.




const CONTENT = { heard: 'eyes', done: '+1', refused: 'confused' };
/** GitHub's status for a reaction that was not there before; one that was comes back with 200. */
const CREATED = 201;
/** One request, and one more after a lost answer. */
async function react(world, comment, sign) {
    for (let tries = 1;; tries += 1) {
        const answer = await world.client.ask({
            ...purposeOf('react to the comment'),
            route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
            path: { ...world.path, comment_id: comment },
            values: { content: CONTENT[sign] },
            shape: schemas/* object */.Ikc({ content: schemas/* string */.YjP() }),
        });
        if (answer.ok)
            return (0,result.ok)({ ref: sign, change: answer.value.status === CREATED ? 'created' : 'unchanged' });
        if (!isUnclear(answer.problem) || tries === 2)
            return answer;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/replies.js
// Our one reply to a comment: written blind where nobody can have written it before, else found by author and marker.







/** `new`: one request. `find` and `keep`: one more, for each hundred comments. */
async function ensureReply(world, draft) {
    const { known, thread, marker } = draft;
    if (known === 'new')
        return await replies_create(world, draft);
    if (typeof known === 'number')
        return await replies_edit(world, known, draft.body);
    const found = await findOwnComments(world, thread, marker);
    if (!found.ok)
        return found;
    const [standing] = found.value;
    if (standing === undefined)
        return await replies_create(world, draft);
    const isEnd = !(standing.body ?? '').includes(domain_marker/* WORKING_MARKER */.D0);
    if ((known === 'keep' && isEnd) || isSameText(standing.body ?? '', draft.body)) {
        return (0,result.ok)({ ref: standing.html_url, change: 'unchanged', id: standing.id });
    }
    return await replies_edit(world, standing.id, draft.body);
}
/** After a lost answer the thread is read: what stands there is adopted, and only an empty place is written again, once. */
async function replies_create(world, { thread, marker, body }) {
    for (let tries = 1;; tries += 1) {
        const answer = await askWithBody(world.client, {
            ...purposeOf('answer the comment'),
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            path: { ...world.path, issue_number: thread },
            values: { body },
            shape: CommentShape,
        });
        if (answer.ok)
            return (0,result.ok)({ ref: answer.value.data.html_url, change: 'created', id: answer.value.data.id });
        if (!isUnclear(answer.problem))
            return answer;
        const found = await findOwnComments(world, thread, marker);
        const made = found.ok ? found.value[0] : undefined;
        if (made !== undefined)
            return (0,result.ok)({ ref: made.html_url, change: 'created', id: made.id });
        if (!found.ok || tries === 2)
            return answer;
    }
}
/** The same edit once more leaves the same text, so a lost answer is simply asked again. */
async function replies_edit(world, id, body) {
    for (let tries = 1;; tries += 1) {
        const answer = await askWithBody(world.client, {
            ...purposeOf('answer the comment'),
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            path: { ...world.path, comment_id: id },
            values: { body },
            shape: CommentShape,
        });
        if (answer.ok)
            return (0,result.ok)({ ref: answer.value.data.html_url, change: 'updated', id });
        if (!isUnclear(answer.problem) || tries === 2)
            return answer;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/rights.js
// What a person may do, asked live: the collaborator-permission interface, and membership of the teams that a policy names.



const PermissionShape = schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), role_name: schemas/* string */.YjP().nullish() });
const MembershipShape = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
/** One request, and one per team. `clock` is asked only when no answer carries the host's time. */
async function readRight(world, { login, teams }, clock) {
    const read = await readPermission(world, login);
    const answers = [];
    for (const team of teams)
        answers.push(await readMembership(world, login, team));
    return { permission: read.permission, teams: answers, now: read.now ?? clock() };
}
/** Nobody of that name is somebody without any right. */
async function readPermission({ client, path }, login) {
    if (login === '')
        return { permission: (0,result.ok)(NOBODY), now: null };
    const answer = await client.ask({
        ...purposeOf('read the permission of the person'),
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        path: { ...path, username: login },
        shape: PermissionShape,
    });
    if (!answer.ok) {
        return { permission: answer.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(NOBODY) : answer, now: null };
    }
    const { permission, role_name: roleName = null } = answer.value.data;
    return { permission: (0,result.ok)({ permission, roleName }), now: toTime(answer.value.headers['date']) };
}
const NOBODY = { permission: 'none', roleName: null };
function toTime(header) {
    const at = Date.parse(String(header ?? ''));
    return Number.isNaN(at) ? null : at;
}
/** A pending invitation is no membership. GitHub answers 404 both for no member and for a team that does not exist. */
async function readMembership({ client, path }, login, team) {
    const answer = await client.ask({
        ...purposeOf('read the members of the team'),
        route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
        path: { org: path.owner, team_slug: team, username: login },
        shape: MembershipShape,
    });
    if (answer.ok)
        return { team, member: answer.value.data.state === 'active' ? 'yes' : 'no' };
    return { team, member: answer.problem.code === 'HOST_NOT_FOUND' ? 'no' : 'unreadable' };
}

;// CONCATENATED MODULE: ./lib/adapters/github/scene.js
// The last look before a write: the comment, its thread and the stop sign in one query, each part read or failed by itself.







const ThreadShape = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    issueState: schemas/* string */.YjP().nullish(),
    pullState: schemas/* string */.YjP().nullish(),
    locked: schemas/* boolean */.zMY(),
    isCrossRepository: schemas/* boolean */.zMY().nullish(),
    labels: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) }).nullish(),
    author: graphql_account_ActorShape,
    repository: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }),
})
    .nullish();
const scene_CommentShape = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), url: schemas/* string */.YjP().nullish(), body: schemas/* string */.YjP().nullish(), author: graphql_account_ActorShape })
    .nullish();
const scene_AnswerShape = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
        repository: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), issueOrPullRequest: ThreadShape, issues: SignsShape.nullish() }).nullish(),
        node: scene_CommentShape,
    })
        .nullish(),
    errors: schemas/* array */.YOg(GraphqlErrorShape).nullish(),
});
/** A thread has at most 100 labels. */
const LABELS = 'labels(first: 100) { nodes { name } }';
const QUERY = `query ($owner: String!, $name: String!, $thread: Int!, $comment: ID!, $isWritten: Boolean!, $labels: [String!]) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id
    issueOrPullRequest(number: $thread) {
      __typename
      ... on Issue { issueState: state locked ${LABELS} author ${ACTOR_FIELDS} repository { id } }
      ... on PullRequest { pullState: state locked isCrossRepository ${LABELS} author ${ACTOR_FIELDS} repository { id } }
    }
    ${SIGN_FIELDS}
  }
  node(id: $comment) @include(if: $isWritten) { __typename ... on IssueComment { url body author ${ACTOR_FIELDS} } }
}`;
/** One request; more only where hundreds of incidents are open. */
async function readScene(world, wish) {
    const { path, label } = world;
    const answer = await world.client.askGraphql({
        ...purposeOf('read the thread of the command'),
        query: QUERY,
        values: {
            owner: path.owner,
            name: path.repo,
            thread: wish.thread,
            comment: wish.comment?.node ?? '',
            isWritten: wish.comment !== null,
            labels: [label],
        },
        shape: scene_AnswerShape,
    });
    if (!answer.ok)
        return { comment: answer, thread: answer, sign: answer, labels: [] };
    settleSelf(world, answer.value.data);
    return {
        comment: wish.comment === null ? (0,result.ok)(null) : toComment(answer.value.data, wish.comment.id),
        thread: toThread(world, answer.value.data),
        sign: await toSign(world, answer.value.data),
        labels: toLabels(answer.value.data),
    };
}
/** Whose token this is comes with the rest: threads and signs count by it. */
function settleSelf({ self }, { data }) {
    const login = data?.viewer?.login;
    if (login === undefined || self.isSure)
        return;
    self.login = login;
    self.isSure = true;
}
function toComment({ data, errors }, comment) {
    const wrong = findError(errors, ['node']);
    const found = data?.node ?? null;
    if (found === null)
        return isMissing(wrong) ? (0,result.ok)(null) : (0,result/* err */._)(scene_toProblem('read the comment', wrong));
    const isThis = found.__typename === 'IssueComment' && found.url?.endsWith(`#issuecomment-${comment}`) === true;
    if (!isThis)
        return (0,result/* err */._)({ code: 'HOST_UNREADABLE', operation: 'read the comment', detail: 'it is another one' });
    return (0,result.ok)({ body: found.body ?? '', author: toAccount(found.author) });
}
/** GitHub shows a thread that was moved under its old number no more, or as one of another repository. */
function toThread({ self }, { data, errors }) {
    const wrong = findError(errors, ['repository', 'issueOrPullRequest']);
    const repository = data?.repository ?? null;
    const thread = repository?.issueOrPullRequest ?? null;
    if (thread === null) {
        const isGone = repository !== null && isMissing(wrong);
        return isGone ? (0,result.ok)(GONE) : (0,result/* err */._)(scene_toProblem('read the thread of the command', wrong));
    }
    const kind = thread.__typename === 'PullRequest' ? 'pull' : 'issue';
    return (0,result.ok)({
        owner: isOwn(self, toAccount(thread.author)?.login) ? 'own' : 'foreign',
        kind,
        state: (thread.issueState ?? thread.pullState) === 'OPEN' ? 'open' : 'closed',
        lock: thread.locked ? 'locked' : 'open',
        place: thread.repository.id === repository?.id ? 'here' : 'transferred',
        fork: toFork(kind, thread.isCrossRepository ?? null),
    });
}
function toLabels({ data }) {
    return (data?.repository?.issueOrPullRequest?.labels?.nodes ?? []).map(({ name }) => name);
}
const GONE = {
    owner: 'foreign',
    kind: 'issue',
    state: 'unreadable',
    lock: 'unreadable',
    place: 'deleted',
    fork: 'unreadable',
};
function toFork(kind, isCrossRepository) {
    if (kind === 'issue')
        return 'no';
    if (isCrossRepository === null)
        return 'unreadable';
    return isCrossRepository ? 'yes' : 'no';
}
async function toSign(world, { data, errors }) {
    const issues = data?.repository?.issues ?? null;
    const wrong = findError(errors, ['repository', 'issues']);
    if (issues === null)
        return (0,result/* err */._)(scene_toProblem('read the thread of the command', wrong));
    if (issues.nodes.some((node) => isSign(world.self, node)))
        return (0,result.ok)('raised');
    return issues.pageInfo.hasNextPage ? await readSignPages(world, issues.pageInfo.endCursor ?? null) : (0,result.ok)('clear');
}
/** The error at that path, else the first one that is about everything above it; null: there is none. */
function findError(errors, path) {
    const isAbove = ({ path: at }) => (at ?? []).every((key, index) => key === path[index]);
    const above = (errors ?? []).filter(isAbove).toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
    return above[0] ?? null;
}
/** GitHub says that there is no such thing; silence is doubt. */
function isMissing(error) {
    return error?.type === 'NOT_FOUND';
}
function scene_toProblem(operation, error) {
    return toGraphqlProblem(purposeOf(operation), error);
}

;// CONCATENATED MODULE: ./lib/adapters/github/operator-host.js
// GitHub as an operator's comment needs it. Every part fails by itself: what could not be read refuses, and hides nothing else.











/** The host of one comment. Makes no request by itself. */
function githubOperatorHost(client, options) {
    const world = openWorld(client, options);
    const { clock } = options;
    const gone = new Set();
    return {
        react: (comment, sign) => react(world, comment, sign),
        readRight: (question) => readRight(world, question, clock),
        readScene: async (question) => {
            const scene = await readAll(world, question, options);
            if (scene.thread.ok && scene.thread.value.place !== 'here')
                gone.add(question.thread);
            return scene;
        },
        readLabelActs: (thread) => readLabelActs(world, thread),
        readAuthors: (commits) => readAuthors(world, commits),
        // What was moved away is answered nowhere: GitHub would carry the words on into another repository.
        ensureReply: async (draft) => gone.has(draft.thread) ? (0,result.ok)({ ref: '', change: 'unchanged', id: 0 }) : ensureReply(world, draft),
        ensureStopSign: (sign, body) => ensureStopSign(world, sign, body),
    };
}
/** The right is read last: it is what a person loses in a moment. */
async function readAll(world, question, { commentNode, clock }) {
    const { comment, thread } = question;
    const node = comment === null ? null : commentNode === null ? await operator_host_findNode(world, comment) : (0,result.ok)(commentNode);
    const parts = await readParts(world, thread, { comment, node });
    return { ...parts, ...(await readRight(world, question, clock)) };
}
async function readParts(world, thread, { comment, node }) {
    if (comment === null || node === null)
        return await readScene(world, { thread, comment: null });
    if (!node.ok || node.value === null)
        return toBlind(node.ok ? (0,result.ok)(null) : node);
    return await readScene(world, { thread, comment: { id: comment, node: node.value } });
}
/** A comment that is gone tells nothing of its thread, and nothing is done for it. */
function toBlind(comment) {
    const unread = { code: 'HOST_NOT_FOUND', operation: purposeOf('read the comment').operation };
    const problem = comment.ok ? unread : comment.problem;
    const lost = { ok: false, problem };
    const gone = comment;
    return { comment: gone, thread: lost, sign: lost, labels: [] };
}
const NodeShape = schemas/* object */.Ikc({ node_id: schemas/* string */.YjP() });
async function operator_host_findNode({ client, path }, comment) {
    const answer = await client.ask({
        ...purposeOf('read the comment'),
        route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
        path: { ...path, comment_id: comment },
        shape: NodeShape,
    });
    if (answer.ok)
        return (0,result.ok)(answer.value.data.node_id);
    return answer.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(null) : answer;
}

;// CONCATENATED MODULE: ./lib/adapters/github/run-control.js
// Runs failed jobs again through GitHub's REST interface. One request that is never repeated: a second one would be another try.





/** GitHub answers with an empty object, and older servers with nothing at all. */
const NothingShape = schemas/* unknown */.L5J();
/** The control of the runs of one repository. */
function githubRunControl(client, repo) {
    const world = { client, repo, path: { owner: repo.owner, repo: repo.name } };
    return {
        readAttempt: (runId) => readAttempt(world, runId),
        rerunFailed: (run, how) => rerunFailed(world, run, how),
        rerunJob: async (run, how) => run_control_settle(world, run, await askForJob(world, how)),
    };
}
async function readAttempt({ client, repo, path }, runId) {
    const answer = await client.ask({
        ...purposeOf('read the run'),
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        path: { ...path, run_id: runId },
        shape: RunShape,
    });
    if (!answer.ok)
        return answer;
    const { attempt, conclusion } = toRun(repo, answer.value.data);
    return (0,result.ok)({ attempt, conclusion });
}
/** The run is looked at first: a try that was made already, by us or by a person, is not made again. */
async function rerunFailed(world, run, how) {
    const before = await findLater(world, run);
    if (!before.ok)
        return before;
    if (before.value !== null)
        return (0,result.ok)({ ref: before.value, change: 'unchanged' });
    return run_control_settle(world, run, await askForFailed(world, run.id, how));
}
/** What came of a request that is never repeated. */
async function run_control_settle(world, run, sent) {
    if (sent.ok)
        return (0,result.ok)({ ref: toRef(world, run.id, run.attempt + 1), change: 'created' });
    // 403 is both a missing right and a run that goes on: the run tells which.
    if (!isUnclear(sent.problem) && sent.problem.code !== 'HOST_FORBIDDEN')
        return sent;
    const after = await findLater(world, run);
    if (!after.ok)
        return after.problem.code === 'RUN_IN_PROGRESS' ? after : sent;
    return after.value === null
        ? sent
        : (0,result.ok)({ ref: after.value, change: isUnclear(sent.problem) ? 'created' : 'unchanged' });
}
function askForFailed({ client, path }, run, { logging }) {
    return client.ask({
        ...purposeOf('run the failed jobs again'),
        route: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs',
        path: { ...path, run_id: run },
        values: toValues(logging),
        shape: NothingShape,
    });
}
function askForJob({ client, path }, { job, logging }) {
    return client.ask({
        ...purposeOf('run a job again'),
        route: 'POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun',
        path: { ...path, job_id: job },
        values: toValues(logging),
        shape: NothingShape,
    });
}
function toValues(logging) {
    return logging === 'debug' ? { enable_debug_logging: true } : {};
}
/** The address of a later attempt; null when this one is the last and has ended. */
async function findLater(world, run) {
    const read = await readAttempt(world, run.id);
    if (!read.ok)
        return read;
    const { attempt, conclusion } = read.value;
    if (attempt > run.attempt)
        return (0,result.ok)(toRef(world, run.id, attempt));
    return conclusion === 'none' ? (0,result/* err */._)({ code: 'RUN_IN_PROGRESS', run: run.id }) : (0,result.ok)(null);
}
function toRef({ repo }, id, attempt) {
    return `${repo.server}/${repo.owner}/${repo.name}/actions/runs/${id}/attempts/${attempt}`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/compare-commits.js
// What lies between two commits of a branch, read in one request; merged side branches are left out.





const compare_commits_CommitShape = schemas/* object */.Ikc({
    sha: ShaShape,
    author: schemas/* object */.Ikc({ login: schemas/* string */.YjP().nullish() }).nullish(),
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), committer: schemas/* object */.Ikc({ date: schemas/* string */.YjP().nullish() }).nullish() }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: ShaShape })),
});
const CompareShape = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['ahead', 'identical', 'behind', 'diverged']),
    total_commits: schemas/* int */.Whr(),
    commits: schemas/* array */.YOg(compare_commits_CommitShape),
});
/** GitHub lists at most 250 commits of a comparison; more are no range in which anybody is looked for. */
async function compareCommits(client, path, { from, to }) {
    const answer = await client.ask({
        ...purposeOf('compare two commits'),
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        path: { ...path, basehead: `${from}...${to}` },
        shape: CompareShape,
    });
    if (!answer.ok)
        return answer;
    const { status, total_commits: total, commits } = answer.value.data;
    if (status === 'identical')
        return (0,result.ok)({ kind: 'line', commits: [] });
    if (status !== 'ahead')
        return (0,result.ok)({ kind: 'apart', because: 'diverged' });
    if (commits.length < total)
        return (0,result.ok)({ kind: 'apart', because: 'too-many' });
    return (0,result.ok)(toLine(commits, { from, to }));
}
/** The first parents; a line that does not reach the earlier commit came onto the branch from aside. */
function toLine(commits, { from, to }) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const line = [];
    let at = to;
    while (at !== from) {
        const commit = at === undefined ? undefined : bySha.get(at);
        if (commit === undefined)
            return { kind: 'apart', because: 'diverged' };
        line.push(toRangeCommit(commit));
        at = commit.parents[0]?.sha;
    }
    return { kind: 'line', commits: line.reverse() };
}
function toRangeCommit({ sha, author, commit }) {
    const date = commit.committer?.date;
    return {
        sha,
        author: author?.login ?? null,
        at: typeof date === 'string' ? (0,ids/* parseInstant */.nV)(date) : null,
        message: commit.message,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/green-run.js
// Finds green runs to compare a failed one with: the last of its branch, and one of the very same commit.




/** Passes longer ago say little: what the run depends on outside of the repository may have changed since. */
const FLAKE_WINDOW_MS = 24 * 60 * 60 * 1000;
/** Runs that start by the clock or by hand fail because the world changed as often as by chance. */
const CHANCE_EVENTS = ['push', 'pull_request', 'pull_request_target', 'merge_group'];
const RunsShape = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(RunShape) });
/** The job of that name in the newest green run of the workflow on the branch; null when there is none. Two requests. */
async function findGreenJob(client, run, jobName) {
    const { repo, branch, workflowPath } = run;
    const file = workflowPath?.split('/').at(-1)?.split('@')[0] ?? '';
    if (repo === null || branch === null || file === '')
        return (0,result.ok)(null);
    const path = { owner: repo.owner, repo: repo.name };
    const runs = await client.ask({
        ...purposeOf('find the last green run'),
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        path: { ...path, workflow_id: file },
        values: { branch, status: 'success', per_page: 1 },
        shape: RunsShape,
    });
    if (!runs.ok)
        return runs;
    const [green] = runs.value.data.workflow_runs;
    if (green === undefined)
        return (0,result.ok)(null);
    const jobs = await client.ask({
        ...purposeOf('list the jobs of the last green run'),
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
        path: { ...path, run_id: green.id, attempt_number: green.run_attempt ?? 1 },
        values: { per_page: 100, page: 1 },
        shape: JobsShape,
    });
    if (!jobs.ok)
        return jobs;
    const job = jobs.value.data.jobs.find((one) => one.name === jobName && one.conclusion === 'success');
    return (0,result.ok)(job === undefined ? null : toJob(job));
}
/**
 * A green run of the same workflow, commit and branch from the same event within a day; null when there is none. One request.
 * A workflow may do less on one branch than on another, so that a pass of another branch proves nothing.
 */
async function findPass(client, run) {
    const { repo, branch, startedAt } = run;
    if (repo === null || branch === null || startedAt === null || !CHANCE_EVENTS.includes(run.event))
        return (0,result.ok)(null);
    const answer = await client.ask({
        ...purposeOf('look for a pass of the same commit'),
        route: 'GET /repos/{owner}/{repo}/actions/runs',
        path: { owner: repo.owner, repo: repo.name },
        values: { head_sha: run.headSha, branch, status: 'success', per_page: 20 },
        shape: RunsShape,
    });
    if (!answer.ok)
        return answer;
    const passes = answer.value.data.workflow_runs.map((shape) => toRun(repo, shape));
    const pass = passes.find((one) => isTwin(one, run) && one.startedAt !== null && Math.abs(one.startedAt - startedAt) <= FLAKE_WINDOW_MS);
    return (0,result.ok)(pass ?? null);
}
/** Whether two runs did the same to the same code. A pull request is tested merged into its base: another base, other code. */
function isTwin(one, run) {
    const isSameBase = one.base === null || run.base === null || one.base === run.base;
    return (one.headSha === run.headSha &&
        one.branch === run.branch &&
        one.event === run.event &&
        one.workflowPath === run.workflowPath &&
        (isSameBase || !run.event.startsWith('pull_request')));
}

;// CONCATENATED MODULE: ./lib/adapters/github/spool.js
// Keeps a stream of unknown length in one file of bounded size: all of it, or its head and its tail with a note between.

/** Bytes of the start that are kept when a log is too long: set-up and the first errors are there. */
const MAX_HEAD_BYTES = 16 * 1024 * 1024;
const spool_CHUNK_BYTES = 1024 * 1024;
/** Writes the stream to the file; the log it holds. Throws when the stream breaks or the disk is full. */
async function spoolStream(stream, target) {
    const headBytes = Math.min(MAX_HEAD_BYTES, Math.floor(target.maxBytes / 2));
    const ringBytes = target.maxBytes - headBytes;
    const file = await (0,promises_.open)(target.file, 'w');
    let total = 0;
    try {
        for await (const chunk of stream) {
            await writeRound(file, chunk, { total, headBytes, ringBytes });
            total += chunk.length;
        }
    }
    finally {
        await file.close();
    }
    return toSource(target, spool_toSegments(total, headBytes, ringBytes));
}
/** Writes a chunk where it belongs: behind the last one, and from the end of the file back to the end of the head. */
async function writeRound(file, chunk, at) {
    const { headBytes, ringBytes } = at;
    const maxBytes = headBytes + ringBytes;
    let written = 0;
    while (written < chunk.length) {
        const position = at.total + written;
        const place = position < maxBytes ? position : headBytes + ((position - headBytes) % ringBytes);
        const length = Math.min(chunk.length - written, maxBytes - place);
        written += (await file.write(chunk, written, length, place)).bytesWritten;
    }
}
function spool_toSegments(total, headBytes, ringBytes) {
    if (total <= headBytes + ringBytes)
        return [{ kind: 'file', at: 0, length: total }];
    const oldest = headBytes + ((total - headBytes) % ringBytes);
    const left = total - headBytes - ringBytes;
    const bytes = new TextEncoder().encode(`\n[${left} bytes of this log were left out here]\n`);
    return [
        { kind: 'file', at: 0, length: headBytes },
        { kind: 'note', bytes, length: bytes.length },
        { kind: 'file', at: oldest, length: headBytes + ringBytes - oldest },
        { kind: 'file', at: headBytes, length: oldest - headBytes },
    ];
}
function toSource({ file, name }, segments) {
    const size = segments.reduce((sum, segment) => sum + segment.length, 0);
    const read = async (offset, length) => {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            return await readAcross(handle, segments, { offset, length: Math.max(0, Math.min(length, size - offset)) });
        }
        finally {
            await handle.close();
        }
    };
    async function* chunks() {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            for (let offset = 0; offset < size; offset += spool_CHUNK_BYTES) {
                yield await readAcross(handle, segments, { offset, length: Math.min(spool_CHUNK_BYTES, size - offset) });
            }
        }
        finally {
            await handle.close();
        }
    }
    return { name, size, chunks, read };
}
async function readAcross(handle, segments, wanted) {
    const bytes = new Uint8Array(wanted.length);
    let done = 0;
    let start = 0;
    for (const segment of segments) {
        const inside = wanted.offset + done - start;
        start += segment.length;
        if (inside >= segment.length || done === wanted.length)
            continue;
        const length = Math.min(segment.length - inside, wanted.length - done);
        if (segment.kind === 'note')
            bytes.set(segment.bytes.subarray(inside, inside + length), done);
        else
            await readFully(handle, bytes.subarray(done, done + length), segment.at + inside);
        done += length;
    }
    return bytes;
}
async function readFully(handle, into, at) {
    let done = 0;
    while (done < into.length) {
        const { bytesRead } = await handle.read(into, done, into.length - done, at + done);
        if (bytesRead === 0)
            throw new Error('the spooled log became shorter while it was read');
        done += bytesRead;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/log-download.js
// Fetches a job's log: the address with our token, the log itself without it, into a file of bounded size.




const DOWNLOAD = purposeOf('download the log');
/** LOG_NOT_YET while the job runs; LOG_GONE when a finished job has none after all pauses, or it expired. */
async function downloadLog(world, job) {
    for (;;) {
        const tried = await tryTwice(world, job);
        if (tried.kind === 'log')
            return { ok: true, value: tried.log };
        if (tried.kind === 'lost')
            return (0,result/* err */._)(tried.problem);
        const pauseMs = mayLag(job) ? world.pausesMs.shift() : undefined;
        if (pauseMs === undefined)
            return (0,result/* err */._)({ code: job.finished ? 'LOG_GONE' : 'LOG_NOT_YET', job: job.name });
        await world.spool.sleep(pauseMs);
    }
}
/** A job that no runner took has no log, and never will. */
function mayLag(job) {
    return job.finished && (job.runner !== null || job.steps.length > 0);
}
/** An address works for one minute; one that ran out, and a stream that broke, are asked for once more. */
async function tryTwice(world, job) {
    const first = await tryOnce(world, job);
    const isWorthAnother = first.kind === 'stale' || (first.kind === 'lost' && first.problem.code === 'HOST_UNAVAILABLE');
    return isWorthAnother ? tryOnce(world, job) : first;
}
async function tryOnce({ client, path, spool }, job) {
    const address = await client.locate({
        ...DOWNLOAD,
        route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
        path: { ...path, job_id: job.id },
    });
    if (!address.ok)
        return toMiss(address.problem, job);
    try {
        const response = await client.fetchPlain(address.value);
        if (response.status === 200 && response.body !== null) {
            const file = (0,external_node_path_.join)(spool.directory, `job-${job.id}.log`);
            return { kind: 'log', log: await spoolStream(response.body, { file, name: job.name, maxBytes: spool.maxBytes }) };
        }
        await response.body?.cancel();
        return toBlobMiss(response.status);
    }
    catch {
        return unavailable();
    }
}
/** GitHub itself knows no such log (any more). Without a job that still runs, waiting would not help. */
function toMiss(problem, job) {
    if (problem.code === 'HOST_DISABLED')
        return { kind: 'lost', problem: { code: 'LOG_GONE', job: job.name } };
    if (problem.code !== 'HOST_NOT_FOUND')
        return { kind: 'lost', problem };
    return { kind: 'lost', problem: { code: job.finished ? 'LOG_GONE' : 'LOG_NOT_YET', job: job.name } };
}
function toBlobMiss(status) {
    if (status === 404)
        return { kind: 'missing' };
    if (status === 403 || status === 410)
        return { kind: 'stale' };
    return unavailable();
}
function unavailable() {
    return { kind: 'lost', problem: { code: 'HOST_UNAVAILABLE', operation: DOWNLOAD.operation, retryAfterMs: null } };
}

;// CONCATENATED MODULE: ./lib/adapters/github/run-lists.js
// Lists what a sweep looks through: the runs of some hours, and the pull request that brought a commit.





const run_lists_RunsShape = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const PullsShape = schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), merged_at: schemas/* string */.YjP().nullish(), merge_commit_sha: schemas/* string */.YjP().nullish() }));
const run_lists_PAGE = 100;
/** GitHub gives at most 1,000 results for a listing with a time in it. */
const run_lists_MAX_PAGES = 10;
/**
 * Completed runs of all workflows, forks included and marked, oldest first; the newest `limit` of those created since. One
 * that lacks what we use is left out. Runs that come while it is paged push others to the next page: ids tell doubles.
 */
async function listRuns({ client, repo }, since, limit) {
    const byId = new Map();
    for (let page = 1; page <= run_lists_MAX_PAGES && byId.size < limit; page += 1) {
        const answer = await client.ask({
            ...purposeOf('list the runs'),
            route: 'GET /repos/{owner}/{repo}/actions/runs',
            path: { owner: repo.owner, repo: repo.name },
            values: { created: `>=${(0,ids/* toIsoText */.Ui)(since)}`, status: 'completed', per_page: run_lists_PAGE, page },
            shape: run_lists_RunsShape,
        });
        if (!answer.ok)
            return answer;
        for (const shape of answer.value.data.workflow_runs) {
            const run = RunShape.safeParse(shape);
            if (run.success)
                byId.set(run.data.id, toRun(repo, run.data));
        }
        if (!answer.value.hasMore)
            break;
    }
    const newest = [...byId.values()].sort((a, b) => b.id - a.id).slice(0, limit);
    return (0,result.ok)(newest.reverse());
}
/** Newest first. One that lacks what we use is left out. One request for each hundred. */
async function run_lists_readHistory({ client, repo }, { branch, workflowPath }, limit) {
    const byId = new Map();
    for (let page = 1; page <= run_lists_MAX_PAGES && byId.size < limit; page += 1) {
        const answer = await client.ask({
            ...purposeOf('list the runs of the workflow'),
            route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
            path: { owner: repo.owner, repo: repo.name, workflow_id: workflowPath.split('/').at(-1) ?? '' },
            values: { branch, status: 'completed', per_page: Math.min(run_lists_PAGE, limit), page },
            shape: run_lists_RunsShape,
        });
        if (!answer.ok)
            return answer.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)([]) : answer;
        for (const shape of answer.value.data.workflow_runs) {
            const run = RunShape.safeParse(shape);
            if (run.success)
                byId.set(run.data.id, toRun(repo, run.data));
        }
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)([...byId.values()].sort((a, b) => b.id - a.id).slice(0, limit));
}
/** Of several merged ones the one whose merge made the commit, else the lowest number. One request. */
async function run_lists_findPull(client, path, sha) {
    const answer = await client.ask({
        ...purposeOf('find the pull request of the commit'),
        route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        path: { ...path, commit_sha: sha },
        values: { per_page: run_lists_PAGE },
        shape: PullsShape,
    });
    if (!answer.ok)
        return answer.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)(null) : answer;
    const merged = answer.value.data.filter((pull) => typeof pull.merged_at === 'string');
    const maker = merged.find((pull) => pull.merge_commit_sha === sha);
    const numbers = merged.map(({ number }) => number).sort((a, b) => a - b);
    return (0,result.ok)(maker?.number ?? numbers[0] ?? null);
}

;// CONCATENATED MODULE: ./lib/adapters/github/trailers.js
// Reads the trailers of a commit message by git's own rules, where no git is at hand.
/** Lines that git writes itself: with one of them, a quarter of the paragraph being trailers is enough. */
const WRITTEN_BY_GIT = /^(?:Signed-off-by: |\(cherry picked from commit )/;
const TRAILER = /^(?<key>[A-Za-z0-9-]+)[ \t]*:(?<value>.*)$/;
/**
 * Trailers of a message in order, keys as written, folded values on one line. Only the last paragraph can hold them, and
 * never the subject's; other lines in it are allowed only beside lines that git wrote, at most three for each trailer.
 */
function parseTrailers(message) {
    return joinFolded(findBlock(message.replaceAll('\r\n', '\n').split('\n'))).flatMap((line) => {
        const { key, value } = TRAILER.exec(line)?.groups ?? {};
        return key === undefined || value === undefined ? [] : [{ key, value: value.trim() }];
    });
}
/** Lines of the last paragraph when it is a trailer block, else none. Lines that start with `#` are comments to git. */
function findBlock(lines) {
    const start = findBodyStart(lines);
    let end = lines.length;
    while (end > start && isSkipped(lines[end - 1]))
        end -= 1;
    let first = end;
    while (first > start && !isBlank(lines[first - 1]))
        first -= 1;
    const block = lines.slice(first, end);
    return first > start && isTrailerBlock(block) ? block : [];
}
/** Index of the blank line that ends the subject's paragraph. */
function findBodyStart(lines) {
    const text = lines.findIndex((line) => !isBlank(line) && !line.startsWith('#'));
    const blank = lines.findIndex((line, index) => index > text && isBlank(line));
    return text < 0 || blank < 0 ? lines.length : blank;
}
/** Continuation lines count with the line above them: nothing after a trailer, one more foreign line after another. */
function isTrailerBlock(block) {
    let trailers = 0;
    let others = 0;
    let isInTrailer = false;
    for (const line of block) {
        if (/^\s/.test(line)) {
            if (!isInTrailer)
                others += 1;
            continue;
        }
        if (line.startsWith('#')) {
            isInTrailer = false;
            continue;
        }
        isInTrailer = TRAILER.test(line) || WRITTEN_BY_GIT.test(line);
        if (isInTrailer)
            trailers += 1;
        else
            others += 1;
    }
    return trailers > 0 && (others === 0 || (block.some((line) => WRITTEN_BY_GIT.test(line)) && trailers * 3 >= others));
}
function joinFolded(block) {
    const joined = [];
    for (const line of block) {
        const last = joined.at(-1);
        if (last !== undefined && /^\s/.test(line))
            joined[joined.length - 1] = `${last} ${line.trim()}`;
        else
            joined.push(line);
    }
    return joined;
}
/** Blank lines and comments at the end do not count as a paragraph. */
function isSkipped(line) {
    return isBlank(line) || line?.startsWith('#') === true;
}
function isBlank(line) {
    return line === undefined || line.trim() === '';
}

;// CONCATENATED MODULE: ./lib/adapters/github/run-reader.js








/** A matrix makes at most 256 jobs and a run may have several; ten pages are 1,000 jobs. */
const MAX_JOB_PAGES = 10;
/** GitHub gives 300 files a page; a commit of more than 900 names no suspect path any more. */
const MAX_FILE_PAGES = 3;
/** The reader for one repository. */
function githubRunReader(client, options) {
    const world = { ...options, client, path: { owner: options.repo.owner, repo: options.repo.name } };
    const logs = { client, path: world.path, spool: world.spool, pausesMs: [...world.spool.pausesMs] };
    return {
        readRun: (runId) => readRun(world, runId),
        readJobs: (run) => readJobs(world, run),
        fetchLog: (job) => downloadLog(logs, job),
        readAnnotations: (job) => readAnnotations(world, job),
        readCommit: (sha) => run_reader_readCommit(world, sha),
        readBranch: (name) => run_reader_readBranch(world, name),
        findGreenJob: (run, jobName) => findGreenJob(client, run, jobName),
        findPass: (run) => findPass(client, run),
        listRuns: (since, limit) => listRuns({ client, repo: world.repo }, since, limit),
        readHistory: (of, limit) => run_lists_readHistory({ client, repo: world.repo }, of, limit),
        compareCommits: (from, to) => compareCommits(client, world.path, { from, to }),
        findPull: (sha) => run_lists_findPull(client, world.path, sha),
    };
}
async function readRun({ client, path, repo }, runId) {
    const answer = await client.ask({
        ...purposeOf('read the run'),
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        path: { ...path, run_id: runId },
        shape: RunShape,
    });
    return answer.ok ? (0,result.ok)(toRun(repo, answer.value.data)) : answer;
}
/** The list may move while it is paged: jobs are told apart by id, and a count that does not fit is read once more. */
async function readJobs(world, run) {
    const byId = new Map();
    for (let pass = 0; pass < 2; pass += 1) {
        const total = await readJobPages(world, run, byId);
        if (!total.ok)
            return total;
        if (total.value === null || byId.size >= total.value)
            break;
    }
    return (0,result.ok)([...byId.values()]);
}
/** Adds all pages to `byId`; the total that GitHub names, or null when it names none. */
async function readJobPages({ client, path }, run, byId) {
    let total = null;
    for (let page = 1; page <= MAX_JOB_PAGES; page += 1) {
        const answer = await client.ask({
            ...purposeOf('list the jobs of the run'),
            route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
            path: { ...path, run_id: run.id, attempt_number: run.attempt },
            values: { per_page: 100, page },
            shape: JobsShape,
        });
        if (!answer.ok)
            return answer;
        for (const job of answer.value.data.jobs)
            byId.set(job.id, toJob(job));
        total = answer.value.data.total_count ?? null;
        if (!answer.value.hasMore)
            break;
    }
    return (0,result.ok)(total);
}
async function readAnnotations({ client, path, safe }, job) {
    const answer = await client.ask({
        ...purposeOf('read the annotations'),
        route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
        path: { ...path, check_run_id: job.id },
        values: { per_page: 100 },
        shape: AnnotationsShape,
    });
    return answer.ok ? (0,result.ok)(toAnnotations(answer.value.data, safe)) : answer;
}
async function run_reader_readCommit({ client, path, safe }, sha) {
    let message = '';
    const files = [];
    let hasMore = true;
    for (let page = 1; hasMore && page <= MAX_FILE_PAGES; page += 1) {
        const answer = await client.ask({
            ...purposeOf('read the head commit'),
            route: 'GET /repos/{owner}/{repo}/commits/{ref}',
            path: { ...path, ref: sha },
            ...(page === 1 ? {} : { values: { page } }),
            shape: CommitShape,
        });
        if (!answer.ok)
            return answer;
        if (answer.value.data.sha !== sha)
            return (0,result/* err */._)({ code: 'HOST_NOT_FOUND', operation: 'read the head commit' });
        message = answer.value.data.commit.message;
        files.push(...(answer.value.data.files ?? []).map((file) => file.filename));
        hasMore = answer.value.hasMore;
    }
    return (0,result.ok)({
        sha,
        subject: safe(message.split('\n', 1)[0] ?? ''),
        trailers: parseTrailers(message),
        changedFiles: hasMore ? null : files,
    });
}
async function run_reader_readBranch({ client, path }, name) {
    const answer = await client.ask({
        ...purposeOf('read the branch'),
        route: 'GET /repos/{owner}/{repo}/branches/{branch}',
        path: { ...path, branch: name },
        shape: BranchShape,
    });
    if (!answer.ok)
        return answer;
    const { commit, protected: isProtected } = answer.value.data;
    return (0,result.ok)({ name: answer.value.data.name, head: commit.sha, protected: isProtected });
}

;// CONCATENATED MODULE: ./lib/adapters/github/start-branch.js
// Starts the state branch: one commit without history. Of several who start it at once one wins.





const WRITE = { operation: 'start the state branch', needs: 'contents: write' };
const start_branch_ShaShape = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const start_branch_CommitShape = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), html_url: schemas/* string */.YjP() });
const start_branch_RefShape = schemas/* object */.Ikc({ ref: schemas/* string */.YjP() });
/** STATE_CONFLICT when the branch exists, also when it came meanwhile. Objects of a lost race are left to GitHub's own cleaning. */
async function startBranch(place, { documents, message }) {
    const tree = [...documents].flatMap(([path, content]) => content === null ? [] : [{ path, mode: '100644', type: 'blob', content }]);
    if (tree.length === 0)
        throw new Error('a first write without a document');
    const { client, path, branch } = place;
    const made = await client.ask({
        ...WRITE,
        route: 'POST /repos/{owner}/{repo}/git/trees',
        path,
        values: { tree },
        shape: start_branch_ShaShape,
    });
    if (!made.ok)
        return made;
    const commit = await client.ask({
        ...WRITE,
        route: 'POST /repos/{owner}/{repo}/git/commits',
        path,
        values: { message, tree: made.value.data.sha, parents: [] },
        shape: start_branch_CommitShape,
    });
    if (!commit.ok)
        return commit;
    const { sha, html_url: ref } = commit.value.data;
    const named = await client.ask({
        ...WRITE,
        route: 'POST /repos/{owner}/{repo}/git/refs',
        path,
        values: { ref: `refs/heads/${branch}`, sha },
        shape: start_branch_RefShape,
    });
    if (named.ok)
        return (0,result.ok)({ ref, change: 'created', version: sha });
    return start_branch_settle(place, { ref, version: sha }, named.problem);
}
/** Whether the name was refused because it is taken is not in the words of the refusal: the branch itself tells. */
async function start_branch_settle({ client, path, branch }, commit, problem) {
    const isTaken = problem.code === 'HOST_REFUSED' && (problem.status === 409 || problem.status === 422);
    if (!isTaken && !isUnclear(problem))
        return (0,result/* err */._)(problem);
    const now = await readMany(client, path, { operation: WRITE.operation, branch: { name: branch, paths: [] }, wishes: [] });
    if (!now.ok)
        return (0,result/* err */._)(problem);
    if (now.value.head === commit.version)
        return (0,result.ok)({ ...commit, change: 'created' });
    if (now.value.head !== null)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: branch });
    if (problem.code !== 'HOST_REFUSED' || !isRuleRefusal(problem.detail))
        return (0,result/* err */._)(problem);
    return (0,result/* err */._)({ code: 'BRANCH_RULES', branch, detail: problem.detail });
}

;// CONCATENATED MODULE: ./lib/adapters/github/state-branch.js








const READ = 'read the state branch';
const state_branch_WRITE = { operation: 'write the state branch', needs: 'contents: write' };
/** Nobody's workflow has anything to do with our notes. */
const BODY = '[skip ci]';
/** The store on a branch. The version is the branch's commit. Reading costs one request, writing one, the first write three. */
function githubStateBranch(client, options) {
    const world = toWorld(client, options);
    let known = { version: null, texts: new Map() };
    return {
        read: async (names) => {
            const read = await readState(world, names);
            if (read.ok)
                known = toKnown(read.value);
            return read;
        },
        list: () => listDocuments(world),
        write: async (change) => {
            requireDocumentNames(change.documents.keys());
            const written = await write(world, change, known);
            if (written.ok)
                known = afterWrite(known, change, written.value.version);
            return written;
        },
    };
}
/**
 * The state's documents and further files of the repository in one request: what a run needs to begin. Files are in the
 * order of the wishes, null where there is none; `HEAD` is the default branch.
 */
async function readStateAndFiles(client, options, { names, wishes }) {
    requireDocumentNames(names);
    const world = toWorld(client, options);
    const read = await readMany(client, world.path, toMany(world, names, wishes));
    if (!read.ok)
        return read;
    const { head, files, wished } = read.value;
    return (0,result.ok)({ snapshot: { version: head, names, documents: files }, files: wished });
}
function toWorld(client, { repo, branch }) {
    if (!isStateBranch(branch))
        throw new Error(`not a branch for the state: ${JSON.stringify(branch)}`);
    return { client, path: { owner: repo.owner, repo: repo.name }, branch };
}
function toMany({ branch }, names, wishes = []) {
    return { operation: READ, branch: { name: branch, paths: [...new Set(names)] }, wishes };
}
async function readState(world, names) {
    requireDocumentNames(names);
    const read = await readMany(world.client, world.path, toMany(world, names));
    return read.ok ? (0,result.ok)({ version: read.value.head, names, documents: read.value.files }) : read;
}
async function listDocuments(world) {
    const listed = await listFiles(world, world.branch);
    if (!listed.ok)
        return listed.problem.code === 'HOST_NOT_FOUND' ? (0,result.ok)([]) : listed;
    return (0,result.ok)(listed.value.filter(isDocumentName).sort());
}
async function write(world, change, known) {
    const { expected } = change;
    if (expected === null)
        return startBranch(world, { ...change, message: toMessage(change) });
    const base = await toBase(world, change, known);
    if (!base.ok)
        return base;
    const changes = [...change.documents].filter(([name, text]) => base.value.get(name) !== text);
    if (changes.length === 0)
        return (0,result.ok)({ ref: world.branch, change: 'unchanged', version: expected });
    const answer = await world.client.askGraphql({
        ...state_branch_WRITE,
        query: COMMIT_MUTATION,
        values: { input: state_branch_toInput(world, change, changes) },
        shape: CommitAnswer,
    });
    if (!answer.ok)
        return isUnclear(answer.problem) ? state_branch_lookAgain(world, change, answer.problem) : answer;
    const { data, errors } = answer.value.data;
    const commit = data?.createCommitOnBranch?.commit;
    if (commit)
        return (0,result.ok)({ ref: commit.url, change: 'updated', version: commit.oid });
    return refuse(world, change, errors?.[0] ?? null);
}
/** What is known of the documents to be changed. GitHub refuses to remove what is not there, so then it has to be known. */
async function toBase(world, { documents, expected }, known) {
    const texts = known.version === expected ? known.texts : new Map();
    const names = [...documents].flatMap(([name, text]) => (text === null && !texts.has(name) ? [name] : []));
    if (names.length === 0)
        return (0,result.ok)(texts);
    const read = await readState(world, names);
    if (!read.ok)
        return read;
    if (read.value.version !== expected)
        return (0,result/* err */._)(toConflict(world));
    return (0,result.ok)(new Map([...texts, ...toKnown(read.value).texts]));
}
function state_branch_toInput({ path, branch }, change, changes) {
    const additions = changes.flatMap(([name, text]) => text === null ? [] : [{ path: name, contents: Buffer.from(text, 'utf8').toString('base64') }]);
    const deletions = changes.flatMap(([name, text]) => (text === null ? [{ path: name }] : []));
    return {
        branch: { repositoryNameWithOwner: `${path.owner}/${path.repo}`, branchName: branch },
        expectedHeadOid: change.expected,
        message: { headline: toHeadline(change.summary), body: BODY },
        fileChanges: { additions, deletions },
    };
}
function toMessage({ summary }) {
    return `${toHeadline(summary)}\n\n${BODY}`;
}
/**
 * After a lost answer: nobody knows whether the write was done. Done when the documents stand there as we wrote them;
 * not done when the branch still is where it was; else somebody else has been there too.
 */
async function state_branch_lookAgain(world, change, problem) {
    const now = await readState(world, [...change.documents.keys()]);
    if (!now.ok)
        return (0,result/* err */._)(problem);
    const { version, documents } = now.value;
    if (version === change.expected)
        return (0,result/* err */._)(problem);
    const isOurs = [...change.documents].every(([name, text]) => (documents.get(name) ?? null) === text);
    return isOurs && version !== null
        ? (0,result.ok)({ ref: `${world.path.owner}/${world.path.repo}@${version}`, change: 'updated', version })
        : (0,result/* err */._)(toConflict(world));
}
async function refuse(world, change, error) {
    if (error !== null && isStaleHead(error))
        return (0,result/* err */._)(toConflict(world));
    if (error !== null && isRuleRefusal(error.message)) {
        return (0,result/* err */._)({ code: 'BRANCH_RULES', branch: world.branch, detail: toBrief(error.message) });
    }
    const problem = toGraphqlProblem(state_branch_WRITE, error);
    const isWorthALook = isUnclear(problem) || problem.code === 'HOST_NOT_FOUND';
    return isWorthALook ? state_branch_lookAgain(world, change, problem) : (0,result/* err */._)(problem);
}
function toConflict({ branch }) {
    return { code: 'STATE_CONFLICT', document: branch };
}
function toKnown({ version, names, documents }) {
    return { version, texts: new Map(names.map((name) => [name, documents.get(name) ?? null])) };
}
function afterWrite(known, { documents, expected }, version) {
    const before = known.version === expected ? known.texts : new Map();
    return { version, texts: new Map([...before, ...documents]) };
}

// EXTERNAL MODULE: ./lib/adapters/pacing.js
var pacing = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/evidence/safe-names.js
var safe_names = __webpack_require__(8337);
;// CONCATENATED MODULE: ./lib/app/safe-run-reader.js

/**
 * The same reader with safe names in every run that it gives. A branch whose name had to change is not found by that name
 * any more: then what is asked about it is a gap, and what is written to it fails. Nothing is shown that should not be.
 */
function safeRunReader(reader, secrets) {
    const clean = (run) => (0,safe_names/* toSafeRun */.S)(run, secrets);
    return {
        readRun: async (runId) => mapValue(await reader.readRun(runId), clean),
        readJobs: (run) => reader.readJobs(run),
        fetchLog: (job) => reader.fetchLog(job),
        readAnnotations: (job) => reader.readAnnotations(job),
        readCommit: (sha) => reader.readCommit(sha),
        readBranch: (name) => reader.readBranch(name),
        findGreenJob: (run, jobName) => reader.findGreenJob(run, jobName),
        listRuns: async (since, limit) => mapValue(await reader.listRuns(since, limit), (runs) => runs.map(clean)),
        findPull: (sha) => reader.findPull(sha),
        readHistory: async (of, limit) => mapValue(await reader.readHistory(of, limit), (runs) => runs.map(clean)),
        compareCommits: (from, to) => reader.compareCommits(from, to),
        findPass: async (run) => mapValue(await reader.findPass(run), (found) => (found === null ? null : clean(found))),
    };
}
function mapValue(result, change) {
    return result.ok ? { ok: true, value: change(result.value) } : result;
}

// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/render/revert-message.js
var revert_message = __webpack_require__(34);
// EXTERNAL MODULE: ./lib/shells/secrets.js
var shells_secrets = __webpack_require__(1146);
;// CONCATENATED MODULE: ./lib/shells/compose.js
// Composition: which adapter stands behind which port, and what the environment says about the world.
























/** Pauses before asking again for a log that GitHub has not stored yet; twelve seconds in all. */
const LOG_PAUSES_MS = [1_000, 3_000, 8_000];
/** GitHub from the environment; null when it names no repository. Makes no request. */
function composeHost(env, token) {
    const [owner, name] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === undefined || owner === '' || name === undefined || name === '')
        return null;
    const apiUrl = trimSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com');
    const graphqlUrl = trimSlash(env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`);
    const client = openGitHub({ token, apiUrl, graphqlUrl });
    const repo = { owner, name, server: trimSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com') };
    const secrets = (0,shells_secrets/* listSecrets */.A)(env, token);
    const safe = (raw) => (0,safe_text/* toSafeText */._)(raw, { secrets });
    return {
        repo,
        secrets,
        reader: ({ maxBytes }, directory) => safeRunReader(githubRunReader(client, { repo, safe, spool: { directory, maxBytes, pausesMs: LOG_PAUSES_MS, sleep } }), secrets),
        host: (label) => githubCodeHost(client, { repo, label }),
        operator: (of) => githubOperatorHost(client, { ...of, repo }),
        readEventThread: (label, issue) => readEventThread(client, { repo, label }, issue),
        control: githubRunControl(client, repo),
        changes: githubChangeReader(client, repo),
        openReverter: (temporary) => (0,reverter/* gitReverter */.Y)({
            address: `${repo.server}/${repo.owner}/${repo.name}.git`,
            token,
            safe,
            renderMessage: revert_message/* renderRevertMessage */.U,
            temporary,
        }),
        openCheckpoints: () => gitRemoteCheckpoints({
            address: `${repo.server}/${owner}/${name}.git`,
            token,
            temporary: env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        }),
        safe,
        pacing: (0,pacing/* systemPacing */.i)(),
        state: (branch) => (branch === null ? null : githubStateBranch(client, { repo, branch })),
        readTogether: (wishes, memory) => readTogether(client, repo, { wishes, memory }),
        limit: (bounds) => client.limit(bounds),
        usage: () => client.usage(),
        stop: () => client.stop(),
        parseRun: (payload) => {
            const run = parseRun(repo, payload);
            return run === null ? null : (0,safe_names/* toSafeRun */.S)(run, secrets);
        },
    };
}
async function readTogether(client, repo, { wishes, memory }) {
    const { branch, names } = memory;
    if (branch !== null)
        return readStateAndFiles(client, { repo, branch }, { names, wishes });
    const files = await read_many_readFiles(client, { owner: repo.owner, repo: repo.name }, wishes);
    return files.ok ? (0,result.ok)({ files: files.value, snapshot: null }) : files;
}
/** Everything the action needs, from the runner's environment; null when it does not name a repository. */
function composeAction(env, token) {
    const host = composeHost(env, token);
    if (host === null)
        return null;
    const directory = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', 'aftermath');
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    return {
        ...host,
        clock: { now: () => Date.now() },
        log: consoleLog(),
        sink: fileReportSink(directory),
        reader: (limits) => host.reader(limits, directory),
    };
}
function trimSlash(url) {
    return url.replace(/\/+$/, '');
}
function sleep(ms) {
    return new Promise((done) => setTimeout(done, ms));
}

;// CONCATENATED MODULE: ./lib/shells/action-start.js
// How every call of the action begins and ends: inputs and world, or what is wrong with them, and the exit code.






/**
 * The inputs and the world, or everything that is wrong with them. Makes no request. A cancelled job sends SIGINT and gives
 * us 7.5 s: from then on nothing is asked, so that the summary is written in time.
 */
function startCall({ env, readInput }) {
    const inputs = parseInputs(readInput);
    if (!inputs.ok)
        return inputs;
    const { token } = inputs.value;
    if (token === null)
        return unusable('input token: is empty; leave it out or pass a token');
    const world = composeAction(env, token);
    if (world === null)
        return unusable('GITHUB_REPOSITORY is not set; run this as a step of a workflow');
    process.once('SIGINT', () => world.stop());
    return (0,result.ok)({ inputs: inputs.value, world });
}
function unusable(detail) {
    return (0,result/* err */._)([{ code: 'USAGE', detail }]);
}
/** Says once what is wrong with how we were called. The exit code of unusable input. */
async function refuseCall(problems, env) {
    for (const problem of problems)
        (0,action_io/* complain */.c)(problem);
    await (0,action_io.writeSummary)(env, renderUnusable(problems));
    return 2;
}
/** Says what went wrong, and the exit code. A refused token is unusable input, and all that comes of it is said once. */
function concludeCall(outcomes, gaps) {
    const refused = gaps.find(({ problem }) => problem.code === 'HOST_UNAUTHORISED');
    const failed = outcomes.flatMap((one) => (one.status === 'failed' ? [one.problem] : []));
    return concludeProblems(failed, refused?.problem ?? null);
}
/** As `concludeCall`, for what is no effect of a decision. */
function concludeProblems(failed, refused) {
    for (const problem of refused === null ? failed : [refused])
        (0,action_io/* complain */.c)(problem);
    if (refused !== null)
        return 2;
    return failed.length === 0 ? 0 : 1;
}
/** The summary of a call that could not be used: every problem with its place. */
function renderUnusable(problems) {
    const lines = problems.map((problem) => `- ${(0,markdown/* inlineCode */.ti)(problem.code)} ${(0,markdown/* prose */.CS)((0,domain_problem/* explainProblem */.F)(problem))}`);
    return ['## Aftermath could not start', '', ...lines, '', 'Nothing was written.', ''].join('\n');
}


/***/ })

};
