export const id = 7446;
export const ids = [7446];
export const modules = {

/***/ 74021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sharedFiles),
/* harmony export */   t: () => (/* binding */ LOCAL_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37238);
/* harmony import */ var _hidden_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17531);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47629);
/* harmony import */ var _safe_repo_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64986);
/* harmony import */ var _sync_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56962);
/* harmony import */ var _wait_for_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43969);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93650);
// Plan files of a checkout: read, decide and write under one lock, so that of many writers none undoes what another wrote.










/** Holds the lock and the drafts of a repository's files. */
const LOCAL_FOLDER = '.aftermath/local';
/** The files of a folder. Reading writes nothing, and without an edit nothing is made. */
function sharedFiles(directory, tools) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    return {
        read: (paths) => readAll(root, paths),
        change: (paths, decide) => change({ root, paths, tools }, decide),
    };
}
async function change({ root, paths, tools }, decide) {
    const own = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safeRepoPath */ .j)(root, LOCAL_FOLDER);
    if (!own.ok)
        return own;
    try {
        await (0,_hidden_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeHiddenFolder */ .B)(own.value);
        const lock = await (0,_wait_for_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .waitForLock */ .g)(own.value, tools);
        if (lock === null)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__/* .err */ ._)({ code: 'STATE_CONFLICT', document: root });
        try {
            await (0,_hidden_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeAbandoned */ .j)(own.value);
            const texts = await readAll(root, paths);
            const decided = texts.ok ? await decide(texts.value) : texts;
            if (!decided.ok)
                return decided;
            const written = await writeAll({ root, drafts: own.value, lock }, decided.value.edits);
            return written.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(decided.value.value) : written;
        }
        finally {
            await lock.release();
        }
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'unknown error')
            throw error;
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .isWriteRefusal */ .qC)(error) ? (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toWriteProblem */ .cw)(own.value, error) : (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toFileProblem */ .HB)(own.value, error));
    }
}
/** A file that somebody who knows no lock wrote meanwhile is kept: then the edit was made on another text. */
async function writeAll({ root, drafts, lock }, edits) {
    for (const { path, before, after } of edits) {
        if (after === before)
            continue;
        const at = await placeOf(root, path);
        if (!at.ok)
            return at;
        const now = await readOne(root, path);
        if (!now.ok)
            return now;
        if (now.value !== before || !(await lock.isMine()))
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__/* .err */ ._)({ code: 'STATE_CONFLICT', document: path });
        const written = await (after === null
            ? removeFile(at.value)
            : (0,_write_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeTextAtomic */ .Q)(at.value, after, { name: path, drafts }));
        if (!written.ok)
            return written;
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(undefined);
}
/** The file is gone for good when this is done. */
async function removeFile(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    await (0,_sync_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(path);
}
async function readAll(root, paths) {
    const texts = new Map();
    for (const path of paths) {
        const text = await readOne(root, path);
        if (!text.ok)
            return text;
        texts.set(path, text.value);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(texts);
}
async function readOne(root, path) {
    const at = await placeOf(root, path);
    const text = at.ok ? await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextFile */ .G)(at.value, path) : at;
    return !text.ok && text.problem.code === 'FILE_MISSING' ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(null) : text;
}
/** The file itself: a link inside the folder is followed, and one that leads out of it is refused. */
async function placeOf(root, path) {
    try {
        const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path));
        const inside = await (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safeRepoPath */ .j)(base, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
        return inside.ok ? inside : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__/* .err */ ._)({ code: 'FILE_OUTSIDE', file: path });
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ENOENT')
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_9__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toFileProblem */ .HB)(path, error));
        return (0,_safe_repo_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safeRepoPath */ .j)(root, path);
    }
}


/***/ }),

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ toRealPlace),
/* harmony export */   hv: () => (/* binding */ toRealPath),
/* harmony export */   mL: () => (/* binding */ findRepositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Finds the repository that a path lies in, by its `.git`, the way git does; no git is asked, so it costs nothing.


/** The nearest folder at or above a path that holds `.git`, a folder or a file; null when there is none. */
async function findRepositoryRoot(path) {
    for (let at = await toRealPlace(path);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
/** The path with the links in its folders followed, and not that of its own name; parts that do not exist stay as they are. */
async function toRealPlace(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (folder === path)
        return path;
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await toRealPlace(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/** Where a path leads, its own link followed; the path's own place when there is nothing. */
async function toRealPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch {
        return toRealPlace(path);
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 64986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ safeRepoPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_repo_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41048);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37238);
// Turns a path from a policy, a plan or an argument into one inside the repository, or refuses it.





/**
 * The absolute path of a file inside `root`; it need not exist. FILE_OUTSIDE for anything that leads out of it, goes
 * through a symbolic link, is one, or lies in git's own folder. `root` itself may be a link.
 */
async function safeRepoPath(root, path) {
    const outside = (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'FILE_OUTSIDE', file: path });
    try {
        const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        const segments = toSegments(base, path);
        if (segments === null)
            return outside;
        let at = base;
        for (const segment of segments) {
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, segment);
            if (await isLink(at))
                return outside;
        }
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(at);
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toFileProblem */ .HB)(path, error));
    }
}
/** Names below the root, without `.` and `..`; null when they lead out, name nothing, or name git's folder. */
function toSegments(base, path) {
    if (path.includes('\0'))
        return null;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path) : path;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return null;
    const segments = [];
    for (const name of inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? /[\\/]/ : '/')) {
        if (name === '' || name === '.')
            continue;
        if (name === '..' || (0,_domain_repo_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitFolder */ .Z$)(name))
            return null;
        segments.push(name);
    }
    return segments.length === 0 ? null : segments;
}
async function isLink(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ localCommits),
/* harmony export */   r: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89279);
/* harmony import */ var _feed_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26210);
/* harmony import */ var _repo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19219);
// Commits given paths on the branch that is checked out, with the real git and its hooks; nothing else of index or tree changes.





/** Somebody else's git holds the index for milliseconds, a large one for seconds: some 30 s in all. */
const MAX_TRIES = 60;
const LONGEST_PAUSE_MS = 1_000;
/** Hooks may run the repository's tests. */
const COMMIT_DEADLINE_MS = 600_000;
/** Paths are paths: a star in a name is no pattern. */
const LITERAL = { GIT_LITERAL_PATHSPECS: '1' };
const FROM_INPUT = ['--pathspec-from-file=-', '--pathspec-file-nul'];
/** Names the file that another git holds, or says that it moved the branch first; git has no exit code for either. */
const BUSY = /\.lock'|cannot lock ref/;
/** Commits in the repository of a folder; paths count from that folder. */
function localCommits(root, pacing) {
    return {
        isRepository: () => (0,_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepository */ .Z6)(root),
        findIgnored: (paths) => findIgnored(root, paths),
        commit: async (draft) => {
            for (let tries = 1;; tries += 1) {
                const made = await commitOnce(root, draft);
                if (made.kind === 'ended')
                    return made.result;
                if (tries >= MAX_TRIES)
                    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(made.problem);
                await pacing.pause(1 + pacing.draw() * Math.min(LONGEST_PAUSE_MS, 25 * 2 ** Math.min(tries, 6)));
            }
        },
    };
}
/** Exit code 1 says that there are none. */
async function findIgnored(root, paths) {
    if (paths.length === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]);
    const input = paths.map((path) => `${path}\0`).join('');
    const answer = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_2__/* .feedGit */ .lH)(root, ['check-ignore', '-z', '--stdin'], { input });
    if (!answer.ok)
        return answer;
    const { exitCode, stdout, stderr } = answer.value;
    if (exitCode === 0 || exitCode === 1)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(stdout.toString('utf8').split('\0').filter(Boolean));
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'check-ignore', detail: (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_2__/* .toLastWords */ .Pn)(stderr, exitCode) });
}
async function commitOnce(root, draft) {
    const states = await readStates(root, draft.paths);
    if (!states.ok)
        return ended(states);
    const { changed, fresh } = states.value;
    if (changed.length === 0)
        return ended((0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(null));
    const added = await give(root, ['add', '--intent-to-add', ...FROM_INPUT], fresh);
    if (added !== null)
        return added;
    const words = ['-m', draft.headline, ...(draft.body === '' ? [] : ['-m', draft.body])];
    const command = ['commit', '--only', '--quiet', '--cleanup=whitespace', ...words, ...FROM_INPUT];
    const refused = await give(root, command, changed);
    if (refused === null)
        return ended(await readHead(root));
    await give(root, ['update-index', '--force-remove', '-z', '--stdin'], fresh);
    return refused;
}
function ended(result) {
    return { kind: 'ended', result };
}
/** Hands paths to a command. Null when it did its work, or when there is none. */
async function give(root, command, paths) {
    if (paths.length === 0)
        return null;
    const input = paths.map((path) => `${path}\0`).join('');
    const answer = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_2__/* .feedGit */ .lH)(root, command, { input, env: LITERAL, deadlineMs: COMMIT_DEADLINE_MS });
    if (!answer.ok)
        return ended(answer);
    return answer.value.exitCode === 0 ? null : toRefusal(answer.value);
}
function toRefusal({ exitCode, stderr }) {
    const busy = stderr.split('\n').find((line) => BUSY.test(line));
    const words = (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_2__/* .toLastWords */ .Pn)(busy ?? stderr, exitCode);
    const detail = `${words}; the files are changed and not committed, put that right and run again, or commit them yourself`;
    const problem = { code: 'GIT_FAILED', operation: 'commit', detail };
    return busy === undefined ? ended((0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(problem)) : { kind: 'busy', problem };
}
/** How the paths stand against the last commit; git is asked about their folders, as paths may be many. */
async function readStates(root, paths) {
    const codes = await readStatus(root, [...new Set(paths.map((path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)))]);
    if (!codes.ok)
        return codes;
    const changed = [...new Set(paths)].filter((path) => codes.value.has(path));
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ changed, fresh: changed.filter((path) => codes.value.get(path) === '??') });
}
/** What differs from the last commit in some folders: path from the root to git's two letters, `??` for what it does not know. */
async function readStatus(root, folders) {
    const prefix = await (0,_repo_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixOf */ .MT)(root);
    if (!prefix.ok)
        return prefix;
    const status = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
    const listed = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, [...status, '--', ...folders], { env: LITERAL });
    return listed.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(parseStatus(listed.value.toString('utf8'), prefix.value)) : listed;
}
/** Path below the folder to its two letters. */
function parseStatus(output, prefix) {
    const codes = new Map();
    for (const entry of output.split('\0')) {
        const path = entry.slice(3);
        if (path.startsWith(prefix))
            codes.set(path.slice(prefix.length), entry.slice(0, 2));
    }
    return codes;
}
async function readHead(root) {
    const head = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['rev-parse', '--verify', 'HEAD']);
    if (!head.ok)
        return head;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(head.value.toString('utf8').trim()));
}


/***/ }),

/***/ 19219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ readPatch),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   eR: () => (/* binding */ currentBranch),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   xF: () => (/* binding */ headSha)
/* harmony export */ });
/* unused harmony exports readCommitTrailers, readChangedFiles */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72711);



/** True when the folder lies in a working tree, or is one. */
async function isRepository(directory) {
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, ['rev-parse', '--is-inside-work-tree']);
    return answer.ok && answer.value.exitCode === 0 && answer.value.stdout.trim() === 'true';
}
/** The commit that is checked out. NOT_A_REPOSITORY outside of one; GIT_FAILED before the first commit. */
async function headSha(directory) {
    if (!(await isRepository(directory)))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
    const text = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (!text.ok)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'there is no commit yet; commit something first' });
    const sha = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(text.value.trim());
    return sha === null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'no commit id came back' }) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(sha);
}
/** The branch that is checked out; null when the head is detached. */
async function currentBranch(directory) {
    const answer = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout } = answer.value;
    if (exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(stdout.trim());
    return exitCode === 1 ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
}
/** Where a folder lies in its repository: '' for the root, else a path with a slash at its end. */
async function prefixOf(directory) {
    const prefix = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['rev-parse', '--show-prefix']);
    return prefix.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(prefix.value.replace(/\r?\n$/, '')) : prefix;
}
/** Subject, trailers and changed files of a commit. */
async function readCommit(directory, sha, safe) {
    const subject = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['show', '--no-patch', '--format=%s', sha, '--']);
    if (!subject.ok)
        return subject;
    const trailers = await readCommitTrailers(directory, sha);
    if (!trailers.ok)
        return trailers;
    const changedFiles = await readChangedFiles(directory, sha);
    if (!changedFiles.ok)
        return changedFiles;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ sha, subject: safe(subject.value.trimEnd()), trailers: trailers.value, changedFiles: changedFiles.value });
}
/** Trailers as git sees them, in order, keys as written, folded values on one line. */
async function readCommitTrailers(directory, sha) {
    const format = '--format=%(trailers:only=true,unfold=true)';
    const text = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['show', '--no-patch', format, sha, '--']);
    if (!text.ok)
        return text;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text.value.split('\n').flatMap((line) => {
        const colon = line.indexOf(':');
        return colon < 1 ? [] : [{ key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
    }));
}
/**
 * Paths that the commit changed against its first parent, in git's order; all of them for the first commit of all. Null
 * in a shallow clone that lacks the parent: git would then call every file changed.
 */
async function readChangedFiles(directory, sha) {
    const raw = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['cat-file', 'commit', sha]);
    if (!raw.ok)
        return raw;
    const parent = /^parent (?<sha>[0-9a-f]+)$/m.exec(raw.value.split('\n\n', 1)[0] ?? '')?.groups?.['sha'];
    if (parent !== undefined) {
        const there = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(directory, ['cat-file', '-e', `${parent}^{commit}`]);
        if (!there.ok)
            return there;
        if (there.value.exitCode !== 0)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    }
    const selection = [
        '-m',
        '--first-parent',
        '--root',
        '--name-only',
        '-z',
        '--format=',
        '--no-ext-diff',
        '--no-textconv',
    ];
    const names = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['log', '-1', ...selection, sha, '--']);
    return names.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(names.value.split('\0').filter((name) => name !== '')) : names;
}
/** What the commit changed against its first parent, as `git apply` takes it; binary files by their names only. */
function readPatch(directory, sha) {
    const options = [
        '-m',
        '--first-parent',
        '--root',
        '--format=',
        '--patch',
        '--full-index',
        '--no-ext-diff',
        '--no-textconv',
    ];
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(directory, ['show', ...options, sha, '--']);
}


/***/ }),

/***/ 72711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   l: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84695);
// Runs git without a shell, without prompts and without words of its own on our output.



/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
async function runGit(directory, args) {
    try {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', ['--no-pager', ..._git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_SETTINGS */ .b, ...args], {
            cwd: directory,
            env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitEnvironment */ .T)(),
            silent: true,
            ignoreReturnCode: true,
        }));
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            code: 'GIT_FAILED',
            operation: args[0] ?? '',
            detail: error instanceof Error ? error.message : 'git could not be started',
        });
    }
}
/** What git printed, or GIT_FAILED with its last words. */
async function readGit(directory, args) {
    const answer = await runGit(directory, args);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout, stderr } = answer.value;
    if (exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(stdout);
    const words = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: args[0] ?? '', detail: words === '' ? `exit code ${exitCode}` : words });
}


/***/ }),

/***/ 10459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MARKS_FILE)
/* harmony export */ });
/** Where marks are kept, from the root of the repository. */
const MARKS_FILE = '.aftermath/marks.jsonl';


/***/ }),

/***/ 41048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ toAncestors),
/* harmony export */   SL: () => (/* binding */ isRepoPath),
/* harmony export */   Z$: () => (/* binding */ isGitFolder)
/* harmony export */ });
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


/***/ }),

/***/ 11093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseMarks),
/* harmony export */   b: () => (/* binding */ appendMarks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46843);
/* harmony import */ var _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10459);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83970);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47870);
// The sidecar of plan marks: JSON Lines, one record for each attempt, only ever added to. A line that is damaged costs itself.




const Item = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), pointer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const Failed = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('failed'),
    ts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    item: Item,
    was: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    step: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(5).nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const Cleared = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), action: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('cleared'), ts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR, item: Item });
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('action', [Failed, Cleared]);
/** The records of a text; no text makes it throw. */
function parseMarks(text) {
    const records = [];
    const problems = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const record = parseLine(line);
        if (record !== null)
            records.push(record);
        else
            problems.push(toProblem(index + 1));
    }
    return { records, problems };
}
function parseLine(line) {
    const read = Record.safeParse(parseJson(line));
    if (!read.success)
        return null;
    const { ts: at, item } = read.data;
    if (read.data.action === 'cleared')
        return { kind: 'cleared', at, item };
    const { was, reason, step, severity, run } = read.data;
    return { kind: 'failed', at, item, was, reason, step, severity, run: run?.url ?? null };
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function toProblem(line) {
    const detail = 'no record of a mark that this version knows; the line is left alone, take it out when it is damaged';
    return { code: 'PLAN_MALFORMED', at: { file: _domain_plan_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS_FILE */ ._, line, column: 1 }, detail };
}
/** The text with more records, each on a line of its own; what stands there is not touched. */
function appendMarks(text, records) {
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .appendLines */ ._g)(text, records.map(renderMark));
}
function renderMark(record) {
    const { kind: action, at, item } = record;
    const { file, pointer, id } = item;
    const head = { v: 1, action, ts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(at), item: { file, pointer, id } };
    if (record.kind === 'cleared')
        return JSON.stringify(head);
    const { was, reason, step, severity, run } = record;
    return JSON.stringify({ ...head, was, reason, step, severity, run: run === null ? null : { url: run } });
}


/***/ }),

/***/ 90190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yi: () => (/* binding */ LOCK_TOOLS),
  sX: () => (/* binding */ exitOf),
  Hj: () => (/* binding */ openCheckout),
  v: () => (/* binding */ toCommitWorld),
  _A: () => (/* binding */ toInside)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/adapters/files/change-file.js
var change_file = __webpack_require__(74021);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(37238);
// EXTERNAL MODULE: ./lib/adapters/files/hidden-folder.js
var hidden_folder = __webpack_require__(17531);
// EXTERNAL MODULE: ./lib/adapters/files/safe-repo-path.js
var safe_repo_path = __webpack_require__(64986);
// EXTERNAL MODULE: ./lib/adapters/files/sync-folder.js
var sync_folder = __webpack_require__(56962);
// EXTERNAL MODULE: ./lib/adapters/files/wait-for-lock.js
var wait_for_lock = __webpack_require__(43969);
// EXTERNAL MODULE: ./lib/adapters/files/write-file.js
var write_file = __webpack_require__(93650);
;// CONCATENATED MODULE: ./lib/adapters/files/commit-notes.js
// Notes of commits that are still to be made, one file each, beside the lock that lets one program of ours commit at a time.












/** Hooks of a repository may run its tests: fifty writers with some seconds each. */
const COMMIT_PATIENCE_MS = 600_000;
const NOTE_FILE = /^note-\d+-[\w-]+\.json$/;
/** How a path is to stand: gone, there whatever is in it, or with a text of this SHA-256. */
const Leaves = schemas/* union */.KCZ([schemas/* literal */.euz('gone'), schemas/* literal */.euz('any'), schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/)]);
const Shape = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(1),
    scope: schemas/* string */.YjP(),
    headline: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    paths: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), leaves: Leaves })),
});
/** The notes of a repository, kept where git does not look. */
function commitNotes(root, tools) {
    const folder = (0,external_node_path_.join)(root, change_file/* LOCAL_FOLDER */.t, 'commits');
    const guarded = (body) => guard(folder, body);
    return {
        alone: async (body) => {
            const safe = await (0,safe_repo_path/* safeRepoPath */.j)(root, `${change_file/* LOCAL_FOLDER */.t}/commits`);
            return safe.ok ? guarded(() => alone(root, { folder, tools }, body)) : safe;
        },
        list: (scope) => guarded(() => list(root, folder, scope)),
        add: (note) => (0,write_file/* writeTextAtomic */.Q)((0,external_node_path_.join)(folder, `note-${Date.now()}-${(0,external_node_crypto_.randomUUID)()}.json`), toText(note), { drafts: folder }).then((written) => (written.ok ? (0,result.ok)(undefined) : written)),
        drop: (id) => guarded(async () => {
            await (0,promises_.rm)((0,external_node_path_.join)(folder, id), { force: true });
            await (0,sync_folder/* syncFolder */.Y)(folder);
            return (0,result.ok)(undefined);
        }),
    };
}
async function guard(folder, body) {
    try {
        return await body();
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'unknown error')
            throw error;
        return (0,result/* err */._)((0,file_problem/* isWriteRefusal */.qC)(error) ? (0,file_problem/* toWriteProblem */.cw)(folder, error) : (0,file_problem/* toFileProblem */.HB)(folder, error));
    }
}
async function alone(root, { folder, tools }, body) {
    await (0,hidden_folder/* makeHiddenFolder */.B)((0,external_node_path_.join)(root, change_file/* LOCAL_FOLDER */.t));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const lock = await (0,wait_for_lock/* waitForLock */.g)(folder, tools, COMMIT_PATIENCE_MS);
    if (lock === null)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: root });
    try {
        await (0,hidden_folder/* removeAbandoned */.j)(folder);
        return await body();
    }
    finally {
        await lock.release();
    }
}
function toText({ paths, ...note }) {
    return JSON.stringify({ v: 1, ...note, paths: paths.map(({ path, text }) => ({ path, leaves: toLeaves(text) })) });
}
function toLeaves(text) {
    if (text === null)
        return 'gone';
    return text === undefined ? 'any' : digest(text);
}
function digest(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
async function list(root, folder, scope) {
    const kept = [];
    for (const id of (await (0,promises_.readdir)(folder)).filter((name) => NOTE_FILE.test(name)).sort()) {
        const note = parseNote(await (0,promises_.readFile)((0,external_node_path_.join)(folder, id), 'utf8'));
        // Ours appear whole, so this one was not written by us.
        if (note === null)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, id), { force: true });
        if (note === null || note.scope !== scope)
            continue;
        const { headline, body, paths } = note;
        const stands = (await Promise.all(paths.map((each) => isAs(root, each)))).every(Boolean);
        kept.push({ id, stands, draft: { headline, body, paths: paths.map(({ path }) => path) } });
    }
    return (0,result.ok)(kept);
}
function parseNote(text) {
    try {
        return Shape.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
async function isAs(root, { path, leaves }) {
    const at = (0,external_node_path_.join)(root, path);
    try {
        if (leaves === 'any')
            return (await (0,promises_.lstat)(at)).isFile();
        return digest(await (0,promises_.readFile)(at)) === leaves;
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT' || (0,file_problem/* codeOf */.$N)(error) === 'ENOTDIR')
            return leaves === 'gone';
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/find-root.js
var find_root = __webpack_require__(9642);
// EXTERNAL MODULE: ./lib/adapters/git/commit-paths.js
var commit_paths = __webpack_require__(3187);
// EXTERNAL MODULE: ./lib/adapters/pacing.js
var pacing = __webpack_require__(85594);
// EXTERNAL MODULE: ./lib/adapters/state/lock.js + 1 modules
var lock = __webpack_require__(27168);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/shells/cli/repo-policy.js
var repo_policy = __webpack_require__(85459);
;// CONCATENATED MODULE: ./lib/shells/cli/checkout.js
// The checkout that a verb works in: its root, its policy, the time, and what is needed to change and to commit files there.









/** Locks and pauses of this machine. */
const LOCK_TOOLS = { acquire: lock/* acquireLock */.I, pacing: (0,pacing/* systemPacing */.i)() };
/**
 * The repository of `--repo`, else the nearest one around the file that was named; outside of any, the current folder when
 * the file lies in it, else the file's own folder. Its policy's problems stop the verb.
 */
async function openCheckout(io, { repo }, file) {
    const root = repo === undefined ? await findRoot(io.cwd, file) : await (0,find_root/* toRealPath */.hv)((0,external_node_path_.resolve)(io.cwd, repo));
    const policy = await (0,repo_policy/* readPlainPolicy */.$)(root);
    if (!policy.ok)
        return policy;
    const now = (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '') ?? Date.now();
    return (0,result.ok)({ root, policy: policy.value, now });
}
async function findRoot(cwd, file) {
    const place = await (0,find_root/* toRealPlace */.V$)((0,external_node_path_.resolve)(cwd, file));
    const here = await (0,find_root/* toRealPath */.hv)(cwd);
    const found = await (0,find_root/* findRepositoryRoot */.mL)(place);
    if (found !== null)
        return found;
    return toInside(here, place) === null ? (0,external_node_path_.join)(place, '..') : here;
}
/** The path from the root, with slashes; '' for the root itself, null for what lies outside of it. */
function toInside(root, path) {
    const inside = (0,external_node_path_.relative)(root, path);
    if ((0,external_node_path_.isAbsolute)(inside) || inside === '..' || inside.startsWith(`..${external_node_path_.sep}`))
        return null;
    return inside.split(external_node_path_.sep).join('/');
}
/** What makes commits in a checkout. */
function toCommitWorld({ root }) {
    return { directory: root, commits: (0,commit_paths/* localCommits */.g)(root, LOCK_TOOLS.pacing), notes: commitNotes(root, LOCK_TOOLS) };
}
/** What went wrong with an effect on sound input gives 1. */
const EFFECT_FAILED = new Set([
    'FILE_UNWRITABLE',
    'STATE_CONFLICT',
    'GIT_FAILED',
    'HEAD_MOVED',
    'BRANCH_RULES',
]);
/** 1 when writing or committing failed, 2 when the input was at fault. */
function exitOf({ code }) {
    return EFFECT_FAILED.has(code) ? 1 : 2;
}


/***/ }),

/***/ 81533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findMark),
/* harmony export */   c9: () => (/* binding */ foldMarks),
/* harmony export */   zU: () => (/* binding */ findMarkable)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);
/* harmony import */ var _plan_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83361);


/** The plan with the marks of its file, oldest first. `path` is the file as the records name it. */
function foldMarks(plan, records, path) {
    const byId = mapStanding(records, path);
    if (byId.size === 0)
        return plan;
    const marked = new Set(plan.items.filter((item) => isMarked(item, byId)).map(({ id }) => id));
    if (marked.size === 0)
        return plan;
    const above = new Map(plan.items.map(({ id, partOf }) => [id, partOf]));
    const items = plan.items.map((item) => {
        const dependsOn = item.dependsOn.map((one) => (waitsFor(one, marked) ? { ...one, satisfied: false } : one));
        const isHeld = dependsOn.some((one) => waitsFor(one, marked)) || isBelow(item, marked, above);
        if (!marked.has(item.id))
            return isHeld ? { ...item, dependsOn, ready: false } : item;
        return { ...item, dependsOn, status: 'failed', ready: false, markedBy: 'sidecar' };
    });
    return { ...plan, items };
}
/** The mark of an item that counts; null when there is none, or when the file has said something else since. */
function findMark({ id, rawStatus }, records, path) {
    const mark = mapStanding(records, path).get(id);
    return mark !== undefined && mark.was === rawStatus ? mark : null;
}
/** The only item of an id. PLAN_ITEM_MISSING, or PLAN_NOT_EDITABLE when several have it: a mark would name them all. */
function findMarkable(plan, id) {
    const [item, second] = plan.items.filter((one) => one.id === id);
    if (item === undefined) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'PLAN_ITEM_MISSING', file: plan.file, item: id, known: plan.items.map((one) => one.id) });
    }
    if (second === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(item);
    return (0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .notEditable */ .WT)(plan.file, plan.shape, `the id ${(0,_plan_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(id)} stands there more than once; give each item its own`);
}
/** The last word about each item of a file, where that is a mark. */
function mapStanding(records, path) {
    const byId = new Map();
    for (const record of records) {
        if (record.item.file !== path)
            continue;
        if (record.kind === 'failed')
            byId.set(record.item.id, record);
        else
            byId.delete(record.item.id);
    }
    return byId;
}
function isMarked(item, byId) {
    const mark = byId.get(item.id);
    return mark !== undefined && mark.was === item.rawStatus;
}
/** True for a part of a marked item, or of a part of one. */
function isBelow({ partOf }, marked, above) {
    const seen = new Set();
    for (let id = partOf; id !== undefined && !seen.has(id); id = above.get(id)) {
        if (marked.has(id))
            return true;
        seen.add(id);
    }
    return false;
}
function waitsFor({ ref, kind, resolved }, marked) {
    if (resolved !== undefined)
        return resolved.some((id) => marked.has(id));
    return kind === 'id' && marked.has(ref);
}


/***/ })

};
