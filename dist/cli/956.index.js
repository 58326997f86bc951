export const id = 956;
export const ids = [956];
export const modules = {

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ folderWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(path, error));
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
        if ((0,file_problem/* codeOf */.$)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/write-file.js
var write_file = __webpack_require__(3650);
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
                return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(directory, error));
            }
            const safe = await safeRepoPath(directory, path);
            return safe.ok ? (0,write_file/* writeTextAtomic */.Q)(safe.value, text, path) : safe;
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
                return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(path, error));
            }
        },
        listFiles: async () => {
            try {
                const options = { cwd: directory, dot: true, onlyFiles: true, followSymbolicLinks: false };
                return (0,result.ok)((await (0,dist/* glob */.TI)('**', { ...options, ignore: ['**/.git/**', '**/node_modules/**'] })).sort());
            }
            catch (error) {
                return (0,result/* err */._)((0,file_problem/* toFileProblem */.H)(directory, error));
            }
        },
    };
}


/***/ }),

/***/ 9975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eR: () => (/* binding */ currentBranch),
  xF: () => (/* binding */ headSha),
  kN: () => (/* binding */ readCommit)
});

// UNUSED EXPORTS: isRepository, readChangedFiles, readCommitTrailers

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/adapters/git/git-environment.js
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

;// CONCATENATED MODULE: ./lib/adapters/git/run-git.js
// Runs git without a shell, without prompts and without words of its own on our output.



/** Whatever git answers, with its exit code. GIT_FAILED only when it could not be started. */
async function runGit(directory, args) {
    try {
        return (0,result.ok)(await (0,exec/* getExecOutput */.H)('git', ['--no-pager', ...GIT_SETTINGS, ...args], {
            cwd: directory,
            env: toGitEnvironment(),
            silent: true,
            ignoreReturnCode: true,
        }));
    }
    catch (error) {
        return (0,result/* err */._)({
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
        return (0,result.ok)(stdout);
    const words = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    return (0,result/* err */._)({ code: 'GIT_FAILED', operation: args[0] ?? '', detail: words === '' ? `exit code ${exitCode}` : words });
}

;// CONCATENATED MODULE: ./lib/adapters/git/repo.js



/** True when the folder lies in a working tree, or is one. */
async function isRepository(directory) {
    const answer = await runGit(directory, ['rev-parse', '--is-inside-work-tree']);
    return answer.ok && answer.value.exitCode === 0 && answer.value.stdout.trim() === 'true';
}
/** The commit that is checked out. NOT_A_REPOSITORY outside of one; GIT_FAILED before the first commit. */
async function headSha(directory) {
    if (!(await isRepository(directory)))
        return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory });
    const text = await readGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (!text.ok)
        return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'there is no commit yet' });
    const sha = (0,ids/* parseSha */.qL)(text.value.trim());
    return sha === null ? (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'rev-parse', detail: 'no commit id came back' }) : (0,result.ok)(sha);
}
/** The branch that is checked out; null when the head is detached. */
async function currentBranch(directory) {
    const answer = await runGit(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    if (!answer.ok)
        return answer;
    const { exitCode, stdout } = answer.value;
    if (exitCode === 0)
        return (0,result.ok)(stdout.trim());
    return exitCode === 1 ? (0,result.ok)(null) : (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory });
}
/** Subject, trailers and changed files of a commit. */
async function readCommit(directory, sha, safe) {
    const subject = await readGit(directory, ['show', '--no-patch', '--format=%s', sha, '--']);
    if (!subject.ok)
        return subject;
    const trailers = await readCommitTrailers(directory, sha);
    if (!trailers.ok)
        return trailers;
    const changedFiles = await readChangedFiles(directory, sha);
    if (!changedFiles.ok)
        return changedFiles;
    return (0,result.ok)({ sha, subject: safe(subject.value.trimEnd()), trailers: trailers.value, changedFiles: changedFiles.value });
}
/** Trailers as git sees them, in order, keys as written, folded values on one line. */
async function readCommitTrailers(directory, sha) {
    const format = '--format=%(trailers:only=true,unfold=true)';
    const text = await readGit(directory, ['show', '--no-patch', format, sha, '--']);
    if (!text.ok)
        return text;
    return (0,result.ok)(text.value.split('\n').flatMap((line) => {
        const colon = line.indexOf(':');
        return colon < 1 ? [] : [{ key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }];
    }));
}
/**
 * Paths that the commit changed against its first parent, in git's order; all of them for the first commit of all. Null
 * in a shallow clone that lacks the parent: git would then call every file changed.
 */
async function readChangedFiles(directory, sha) {
    const raw = await readGit(directory, ['cat-file', 'commit', sha]);
    if (!raw.ok)
        return raw;
    const parent = /^parent (?<sha>[0-9a-f]+)$/m.exec(raw.value.split('\n\n', 1)[0] ?? '')?.groups?.['sha'];
    if (parent !== undefined) {
        const there = await runGit(directory, ['cat-file', '-e', `${parent}^{commit}`]);
        if (!there.ok)
            return there;
        if (there.value.exitCode !== 0)
            return (0,result.ok)(null);
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
    const names = await readGit(directory, ['log', '-1', ...selection, sha, '--']);
    return names.ok ? (0,result.ok)(names.value.split('\0').filter((name) => name !== '')) : names;
}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ outboxCodeHost)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/domain/patch.js
var domain_patch = __webpack_require__(5718);
// EXTERNAL MODULE: ./lib/adapters/outbox/index-file.js
var index_file = __webpack_require__(9343);
;// CONCATENATED MODULE: ./lib/adapters/outbox/edits.js
// Edits of the user's files on a laptop: made in place only on the very text they were made for, or shown as a patch.



const PATCH = 'plan.patch';
/** Makes all edits in the working tree, or none when one of the files has changed meanwhile. */
async function applyEdits(repo, draft) {
    const open = [];
    for (const edit of draft.edits) {
        const now = await repo.readText(edit.path);
        if (!now.ok)
            return now;
        if (now.value === edit.after)
            continue;
        if (now.value !== edit.before)
            return (0,result/* err */._)({ code: 'HEAD_MOVED', branch: draft.branch });
        open.push(edit);
    }
    for (const edit of open) {
        const written = await (edit.after === null ? repo.remove(edit.path) : repo.writeText(edit.path, edit.after));
        if (!written.ok)
            return written;
    }
    const ref = `${repo.directory}/${(open[0] ?? draft.edits[0])?.path ?? ''}`;
    return (0,result.ok)({ ref, change: open.length === 0 ? 'unchanged' : 'updated' });
}
/** Lays the edited files under `files/` and one patch of all edits beside them, which `git apply` takes. */
async function writePatch(out, repo, draft) {
    const index = await (0,index_file/* readIndex */.v)(out);
    if (!index.ok)
        return index;
    for (const { path, before, after } of draft.edits) {
        const now = await repo.readText(path);
        if (!now.ok)
            return now;
        if (now.value !== before)
            return (0,result/* err */._)({ code: 'HEAD_MOVED', branch: draft.branch });
        const copied = after === null ? await out.remove(toCopy(path)) : await out.writeText(toCopy(path), after);
        if (!copied.ok)
            return copied;
    }
    const edits = [...new Set([...index.value.edits, ...draft.edits.map((edit) => edit.path)])].sort();
    const patch = await readPatch(out, repo, edits);
    if (!patch.ok)
        return patch;
    const former = await out.readText(PATCH);
    if (!former.ok)
        return former;
    const ref = `${out.directory}/${PATCH}`;
    if (former.value === patch.value)
        return (0,result.ok)({ ref, change: 'unchanged' });
    const written = await out.writeText(PATCH, patch.value);
    const listed = written.ok ? await (0,index_file/* writeIndex */._)(out, { ...index.value, edits }) : written;
    return listed.ok ? (0,result.ok)({ ref, change: former.value === null ? 'created' : 'updated' }) : listed;
}
/** Differences between the working tree and the copies. A file that is gone from either side has none. */
async function readPatch(out, repo, paths) {
    const parts = [];
    for (const path of paths) {
        const [before, after] = [await repo.readText(path), await out.readText(toCopy(path))];
        if (!before.ok)
            return before;
        if (!after.ok)
            return after;
        if (before.value !== null && after.value !== null)
            parts.push((0,domain_patch/* toPatch */.Q)(path, before.value, after.value));
    }
    return (0,result.ok)(parts.join(''));
}
function toCopy(path) {
    return `files/${path}`;
}

// EXTERNAL MODULE: ./lib/adapters/outbox/incidents.js
var incidents = __webpack_require__(2631);
;// CONCATENATED MODULE: ./lib/adapters/outbox/proposal.js
// A pull request on a laptop: the patch and the words that would be posted, in a folder of its own.


/** Lays `pull-request.md` and `change.patch` under the name of the branch. The number is always 0: nobody gave one. */
async function proposePatch(out, draft) {
    const folder = `pulls/${draft.branch.replaceAll('/', '-')}`;
    const patch = draft.edits.map(({ path, before, after }) => (0,domain_patch/* toPatch */.Q)(path, before ?? '', after ?? '')).join('');
    const body = `# ${draft.title}\n\n${draft.body}\n`;
    const ref = `${out.directory}/${folder}/pull-request.md`;
    const former = await out.readText(`${folder}/change.patch`);
    if (!former.ok)
        return former;
    if (former.value === patch)
        return (0,result.ok)({ ref, number: 0, change: 'unchanged' });
    const written = await out.writeText(`${folder}/change.patch`, patch);
    if (!written.ok)
        return written;
    const told = await out.writeText(`${folder}/pull-request.md`, body);
    return told.ok ? (0,result.ok)({ ref, number: 0, change: former.value === null ? 'created' : 'updated' }) : told;
}

;// CONCATENATED MODULE: ./lib/adapters/outbox/code-host.js





/** A working tree has no head that others move: edits are compared with the files themselves. */
const LOCAL_HEAD = '0'.repeat(40);
/** A host that makes no request. Files are read from the working tree, whatever commit is named. */
function outboxCodeHost(options) {
    const { out, repo } = options;
    return {
        listIncidents: () => (0,incidents/* listIncidents */.MZ)(out),
        ensureIncident: (draft, known) => (0,incidents/* ensureIncident */.rb)(out, draft, known),
        ensureIncidentClosed: (incident, body) => (0,incidents/* ensureIncidentClosed */.RQ)(out, incident, body),
        readIncident: (number) => (0,incidents/* readIncident */.rM)(out, number),
        foldIncident: (incident, into) => (0,incidents/* foldIncident */.IR)(out, incident, into),
        // Nobody acts in a folder without changing the files themselves.
        readHumanActs: async () => (0,result.ok)([]),
        ensureComment: (thread, marker, body) => ensureComment(out, { thread, marker }, body),
        readFile: async (path) => (repo === null ? (0,result.ok)(null) : repo.readText(path)),
        readFiles: (wishes) => readFiles(repo, wishes),
        readHead: async () => (0,result.ok)(LOCAL_HEAD),
        listFiles: async (_ref, folder) => (repo === null ? (0,result.ok)([]) : listBelow(repo, folder)),
        proposeFiles: (draft) => proposePatch(out, draft),
        commitFiles: async (draft) => {
            if (repo === null)
                return (0,result/* err */._)({ code: 'NOT_A_REPOSITORY', directory: out.directory });
            const edits = draft.edits.filter((edit) => edit.before !== edit.after);
            if (edits.length === 0)
                return (0,result.ok)({ ref: draft.expectedHead, change: 'unchanged' });
            return options.apply === 'in-place'
                ? applyEdits(repo, { ...draft, edits })
                : writePatch(out, repo, { ...draft, edits });
        },
    };
}
async function readFiles(repo, wishes) {
    const texts = [];
    for (const { path } of wishes) {
        const text = repo === null ? (0,result.ok)(null) : await repo.readText(path);
        if (!text.ok)
            return text;
        texts.push(text.value);
    }
    return (0,result.ok)(texts);
}
/** The file of a comment is found by thread and marker. */
async function ensureComment(out, { thread, marker }, body) {
    const index = await (0,index_file/* readIndex */.v)(out);
    if (!index.ok)
        return index;
    const { comments } = index.value;
    const known = comments.find((one) => one.thread === thread && one.marker === marker);
    const nth = comments.filter((one) => one.thread === thread).length + 1;
    const file = known?.file ?? (nth === 1 ? `comment-${thread}.md` : `comment-${thread}-${nth}.md`);
    const before = await out.readText(file);
    if (!before.ok)
        return before;
    const ref = `${out.directory}/${file}`;
    if (known !== undefined && before.value === body)
        return (0,result.ok)({ ref, change: 'unchanged' });
    const written = await out.writeText(file, body);
    if (!written.ok)
        return written;
    if (known === undefined) {
        const listed = await (0,index_file/* writeIndex */._)(out, { ...index.value, comments: [...comments, { thread, marker, file }] });
        if (!listed.ok)
            return listed;
    }
    return (0,result.ok)({ ref, change: known === undefined || before.value === null ? 'created' : 'updated' });
}
async function listBelow(repo, folder = '') {
    const listed = await repo.listFiles();
    return listed.ok && folder !== '' ? (0,result.ok)(listed.value.filter((path) => path.startsWith(`${folder}/`))) : listed;
}


/***/ }),

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ foldIncident),
/* harmony export */   MZ: () => (/* binding */ listIncidents),
/* harmony export */   RQ: () => (/* binding */ ensureIncidentClosed),
/* harmony export */   rM: () => (/* binding */ readIncident),
/* harmony export */   rb: () => (/* binding */ ensureIncident)
/* harmony export */ });
/* harmony import */ var _domain_folded_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(949);
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9343);




/** Lowest number first. One whose file was deleted or whose marker was damaged counts as none. */
async function listIncidents(out) {
    const index = await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out);
    if (!index.ok)
        return index;
    const incidents = [];
    for (const entry of index.value.incidents) {
        const body = await out.readText(entry.file);
        if (!body.ok)
            return body;
        const incident = toIncident(out, entry, body.value);
        if (incident !== null)
            incidents.push(incident);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(incidents.sort((a, b) => a.number - b.number));
}
/** Creates, rewrites or leaves the file of this cause and branch. */
async function ensureIncident(out, draft, known) {
    const [index, incidents] = [await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out), await listIncidents(out)];
    if (!index.ok)
        return index;
    if (!incidents.ok)
        return incidents;
    const standing = incidents.value.find(({ number, state, record }) => known === null
        ? state === 'open' && record.fingerprint === draft.fingerprint && record.branch === draft.branch
        : number === known.number);
    const number = standing?.number ?? Math.max(0, ...index.value.incidents.map((one) => one.number)) + 1;
    const { labels } = draft;
    const title = standing !== undefined && isRenamed(standing) ? standing.title : draft.title;
    const entry = { number, file: toFile(number), state: 'open', title, labels: [...labels] };
    const ref = `${out.directory}/${entry.file}`;
    const body = standing === undefined ? draft.body : (draft.merge?.(standing.body) ?? draft.body);
    const isSame = standing?.body === body && standing.title === title && standing.state === 'open';
    if (isSame)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, number, change: 'unchanged' });
    const written = await put(out, index.value, { entry, body });
    return written.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, number, change: standing === undefined ? 'created' : 'updated' }) : written;
}
/** Writes the closing body and closes the file's entry. */
async function ensureIncidentClosed(out, incident, body) {
    const index = await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out);
    if (!index.ok)
        return index;
    const entry = index.value.incidents.find((one) => one.number === incident.number);
    if (entry === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_MISSING', file: `${out.directory}/${toFile(incident.number)}` });
    const ref = `${out.directory}/${entry.file}`;
    if (entry.state === 'closed')
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, change: 'unchanged' });
    const written = await put(out, index.value, { entry: { ...entry, state: 'closed' }, body });
    return written.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, change: 'updated' }) : written;
}
/** The file of that number. `lost` when nothing of that number lies here any more; null when its marker is damaged. */
async function readIncident(out, number) {
    const index = await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out);
    if (!index.ok)
        return index;
    const entry = index.value.incidents.find((one) => one.number === number);
    const body = entry === undefined ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : await out.readText(entry.file);
    if (!body.ok)
        return body;
    if (entry === undefined || body.value === null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: 'lost', fate: 'deleted' });
    const incident = toIncident(out, entry, body.value);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(incident === null ? null : { kind: 'found', incident });
}
/** Closes a duplicate with a link to the one that stays. */
async function foldIncident(out, incident, into) {
    const index = await (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .v)(out);
    if (!index.ok)
        return index;
    const entry = index.value.incidents.find((one) => one.number === incident.number);
    if (entry === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_MISSING', file: `${out.directory}/${toFile(incident.number)}` });
    const ref = `${out.directory}/${entry.file}`;
    const body = await out.readText(entry.file);
    if (!body.ok)
        return body;
    if (body.value === null || (0,_domain_folded_body_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolded */ .z)(body.value))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, change: 'unchanged' });
    const folded = (0,_domain_folded_body_js__WEBPACK_IMPORTED_MODULE_3__/* .toFoldedBody */ .Q)(body.value, into);
    const written = await put(out, index.value, { entry: { ...entry, state: 'closed' }, body: folded });
    return written.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ref, change: 'updated' }) : written;
}
/** A title that is not what we wrote last is a person's, and stays. */
function isRenamed({ title, record }) {
    return record.title !== null && record.title !== title;
}
async function put(out, index, { entry, body }) {
    const written = await out.writeText(entry.file, body);
    if (!written.ok)
        return written;
    const others = index.incidents.filter((one) => one.number !== entry.number);
    return (0,_index_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIndex */ ._)(out, { ...index, incidents: [...others, entry].sort((a, b) => a.number - b.number) });
}
function toFile(number) {
    return number === 1 ? 'incident.md' : `incident-${number}.md`;
}
function toIncident(out, { number, file, state, title }, body) {
    const record = body === null ? null : (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIncidentMarker */ .sb)(body);
    if (body === null || record === null)
        return null;
    const url = `${out.directory}/${file}`;
    const untouched = { closedByHuman: false, locked: false, closedAt: null, createdAt: null };
    return { number, url, state, ...untouched, title, body, record };
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeIndex),
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6843);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);
// The outbox's own list of what lies in it: strict, versioned, and refused as a whole when it is not ours.


const FILE = 'index.json';
const IndexShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ thread: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), marker: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Paths in the repository of files whose edited copy lies under `files/`. */
    edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** The list; an outbox without one is empty. */
async function readIndex(out) {
    const text = await out.readText(FILE);
    if (!text.ok)
        return text;
    if (text.value === null)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ v: 1, incidents: [], comments: [], edits: [] });
    const parsed = IndexShape.safeParse(parseJson(text.value));
    if (parsed.success)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed.data);
    const file = `${out.directory}/${FILE}`;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({
        code: 'FILE_UNREADABLE',
        file,
        detail: 'it is not the list of an outbox of this version; give another folder with --out',
    });
}
/** Replaces the list. Written last, after the files it names. */
async function writeIndex(out, index) {
    return out.writeText(FILE, `${JSON.stringify(index, null, 2)}\n`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ diagnoseRun)
});

// EXTERNAL MODULE: ./lib/diagnosis/severity.js
var diagnosis_severity = __webpack_require__(426);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(4686);
// EXTERNAL MODULE: ./lib/diagnosis/prevention.js
var prevention = __webpack_require__(7281);
;// CONCATENATED MODULE: ./lib/diagnosis/flake.js

/**
 * The finding as a flake, with the proof first among its factors. The cause stays the same one: line, rule and fingerprint
 * do not change, and the category that the log speaks for becomes the first alternative.
 */
function toFlake(finding, pass) {
    if (pass === null || finding.category === 'none' || finding.category === 'cancelled')
        return finding;
    const proof = `The same commit passed in run ${pass.id}, attempt ${pass.attempt}, of the same workflow.`;
    return {
        ...finding,
        category: 'flaky',
        alternatives: [finding.category, ...finding.alternatives.filter((one) => one !== 'flaky')].slice(0, 4),
        transient: 'yes',
        factors: [proof, ...finding.factors],
        prevention: [...(0,prevention/* listPrevention */.R)('flaky', undefined), ...finding.prevention],
    };
}

;// CONCATENATED MODULE: ./lib/app/diagnose-job.js
// One failed job to one finding: from its log, and where there is none from annotations, test reports and the failed step.





/** Confidence of a finding that no log line proves: a structured report names tests, a step name says only where. */
const REPORT_CONFIDENCE = 0.8;
const STEP_CONFIDENCE = 0.2;
/** The finding of a failed job. Candidates carry the job's name; their line is null when no log was read. */
function diagnoseJob(failure, reports, settings) {
    const hints = { jobConclusion: failure.job.conclusion, failedStep: failure.step, reports, ...settings };
    const fromLog = failure.log === null ? null : (0,diagnose_log/* diagnoseLog */.V)(failure.log, settings.rules, hints);
    if (fromLog?.category === 'none' && mayHavePassed(failure, reports))
        return fromLog;
    const finding = fromLog !== null && fromLog.rootCause.length > 0 ? fromLog : diagnoseWithoutLog(failure, reports, settings.rules);
    const step = failure.step === null ? finding.step : (0,safe_text/* toSafeText */._)(failure.step);
    return {
        ...toFlake(finding, settings.pass ?? null),
        step,
        rootCause: finding.rootCause.map((one) => ({ ...one, job: failure.job.name })),
        excerpt: finding.excerpt && { ...finding.excerpt, job: failure.job.name },
    };
}
/** A log that lies on a laptop comes without a conclusion; then what it says counts, unless a report names a red test. */
function mayHavePassed({ job }, reports) {
    return job.conclusion === 'none' && reports.every((report) => report.failing.length === 0);
}
function diagnoseWithoutLog(failure, reports, rules) {
    const annotated = (0,diagnose_log/* diagnoseLog */.V)(toAnnotationDigest(failure.annotations), rules, { jobConclusion: 'failure' });
    const told = withoutLines(annotated);
    if (told.rootCause.length > 0 && told.category !== 'unknown')
        return told;
    const failing = reports.flatMap((report) => report.failing);
    if (failing.length > 0)
        return toTestFinding(failing.slice(0, 5).map((test) => test.message ?? (0,safe_text/* toSafeText */._)(test.name)), failing[0]?.name ?? '');
    return told.rootCause.length > 0 ? told : toStepFinding(failure);
}
/** Annotations of level failure as if they were a log, so that the same rules read them. */
function toAnnotationDigest(annotations) {
    const texts = annotations
        .filter((annotation) => annotation.level === 'failure')
        .flatMap((annotation) => annotation.message.split('\n'));
    const lines = texts.map((text, index) => ({ number: index + 1, text: (0,safe_text/* toSafeText */._)(text), mark: 'error' }));
    return {
        format: 'plain',
        lineCount: lines.length,
        byteCount: 0,
        steps: [],
        windows: lines.length === 0 ? [] : [lines],
        exit: null,
    };
}
/** Line numbers of a digest that is no log mean nothing to a reader. */
function withoutLines(finding) {
    return { ...finding, excerpt: null, rootCause: finding.rootCause.map((one) => ({ ...one, line: null })) };
}
function toTestFinding(texts, firstTest) {
    return {
        ...EMPTY,
        category: 'test-failure',
        transient: 'no',
        confidence: REPORT_CONFIDENCE,
        rootCause: texts.map((text, index) => toCandidate(text, {
            rule: 'report.failed-test',
            score: 80 - index,
            reason: 'A test report names this failed test.',
        })),
        fingerprint: (0,ids/* toFingerprint */.I9)(['test-failure', 'report.failed-test', firstTest]),
        prevention: (0,prevention/* listPrevention */.R)('test-failure', undefined),
    };
}
function toStepFinding(failure) {
    const { job, step } = failure;
    const cancelled = job.conclusion === 'cancelled';
    const text = (0,safe_text/* toSafeText */._)(step === null ? `The job ended as ${job.conclusion}, no step is named.` : `Step "${step}" failed.`);
    return {
        ...EMPTY,
        category: cancelled ? 'cancelled' : 'unknown',
        confidence: STEP_CONFIDENCE,
        rootCause: [toCandidate(text, { rule: 'job.step', score: 10, reason: 'Nothing else could be read.' })],
        fingerprint: (0,ids/* toFingerprint */.I9)([cancelled ? 'cancelled' : 'unknown', 'job.step', step ?? job.name]),
    };
}
function toCandidate(text, about) {
    return { job: null, line: null, text, ...about };
}
const EMPTY = {
    category: 'unknown',
    alternatives: [],
    transient: 'unknown',
    confidence: 0,
    rootCause: [],
    step: null,
    excerpt: null,
    fingerprint: (0,ids/* toFingerprint */.I9)(['unknown']),
    prevention: [],
    factors: [],
};

;// CONCATENATED MODULE: ./lib/app/diagnose-run.js
// All failed jobs of a run to one diagnosis per cause, worst first.




/** Incidents are asked how often a cause was seen before; null when they could not be read. */
function diagnoseRun(evidence, incidents, settings) {
    const findings = evidence.failures.map((failure) => ({
        job: failure.job.name,
        finding: diagnoseJob(failure, evidence.reports, settings),
    }));
    const groups = groupByFingerprint(withoutPassed(findings));
    const graded = groups.map((group) => toDiagnosis(group, { evidence, incidents, settings, isOnly: groups.length === 1 }));
    const [first, ...rest] = graded.toSorted((a, b) => b.severity.level - a.severity.level ||
        b.jobs.length - a.jobs.length ||
        b.confidence - a.confidence ||
        // Which cause names the incident must not depend on the order in which jobs are listed.
        (a.fingerprint < b.fingerprint ? -1 : 1));
    return first === undefined
        ? [toDiagnosis(nothingRead(evidence), { evidence, incidents, settings, isOnly: true })]
        : [first, ...rest];
}
/** Jobs that passed after all are left out, unless that is all there is to say. */
function withoutPassed(findings) {
    const failed = findings.filter(({ finding }) => finding.category !== 'none');
    return failed.length === 0 ? findings : failed;
}
/** Jobs with the same cause under one finding: that of the surest job, in the order of first sight. */
function groupByFingerprint(findings) {
    const groups = new Map();
    for (const { job, finding } of findings) {
        const group = groups.get(finding.fingerprint);
        if (group === undefined) {
            groups.set(finding.fingerprint, { finding, jobs: [job] });
        }
        else {
            group.jobs.push(job);
            if (finding.confidence > group.finding.confidence)
                group.finding = finding;
        }
    }
    return [...groups.values()];
}
function toDiagnosis(group, grading) {
    const { evidence, settings } = grading;
    const { finding, jobs } = group;
    const failedTests = listFailedTests(finding, grading);
    const severity = (0,diagnosis_severity/* gradeSeverity */.z)({
        category: finding.category,
        transient: finding.transient,
        branch: evidence.run.branch,
        defaultBranch: evidence.run.defaultBranch,
        branchProtected: evidence.branchProtected,
        fromFork: evidence.run.fromFork,
        workflow: evidence.run.workflow,
        jobs,
        totalJobs: evidence.totalJobs,
        failedTests: failedTests.length,
        changedFiles: evidence.commit?.changedFiles ?? null,
        occurrences: countOccurrences(finding.fingerprint, grading),
        knownFlake: settings.knownFlakes?.has(finding.fingerprint) ?? false,
    }, settings.severity);
    return { ...finding, jobs, failedTests, severity };
}
/** Reports do not say which job wrote them: they belong to the test failure, or to the only cause there is. */
function listFailedTests(finding, { evidence, isOnly }) {
    const belongs = isOnly || finding.category === 'test-failure';
    return belongs ? evidence.reports.flatMap((report) => report.failing) : [];
}
/** Times this cause was seen on the branch, this run included once. */
function countOccurrences(fingerprint, { evidence, incidents }) {
    const { run } = evidence;
    const known = incidents?.find((one) => one.record.fingerprint === fingerprint && one.record.branch === run.branch);
    if (known === undefined)
        return 1;
    const counted = known.record.occurrences.some((one) => one.runId === run.id && one.attempt === run.attempt);
    return known.record.count + (counted ? 0 : 1);
}
/** A failed run without a readable failed job: the workflow file itself was refused, or nothing could be listed. */
function nothingRead(evidence) {
    const refused = evidence.run.conclusion === 'startup_failure';
    const text = refused ? 'The workflow could not start: its file was refused.' : 'No failed job could be read.';
    const category = refused ? 'config' : 'unknown';
    return {
        jobs: [],
        finding: {
            category,
            alternatives: [],
            transient: refused ? 'no' : 'unknown',
            confidence: refused ? 0.9 : 0,
            rootCause: [
                {
                    job: null,
                    line: null,
                    text: (0,safe_text/* toSafeText */._)(text),
                    rule: 'run.conclusion',
                    score: 10,
                    reason: `The run ended as ${evidence.run.conclusion}.`,
                },
            ],
            step: null,
            excerpt: null,
            fingerprint: (0,ids/* toFingerprint */.I9)([category, 'run.conclusion', evidence.run.workflow]),
            prevention: [],
            factors: [],
        },
    };
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gatherLocal)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _evidence_safe_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);
/* harmony import */ var _read_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4346);



/** Every log given counts as one failed job, named after its file; the branch of a laptop is never protected. */
async function gatherLocal(clock, request) {
    const failures = [];
    for (const [index, source] of request.logs.entries()) {
        const log = await (0,_read_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigest */ .r)(source, request.digest);
        failures.push({ job: toJob(toBaseName(source.name), index), step: null, log, annotations: [] });
    }
    const found = {
        run: toRun(request),
        failures,
        failedJobs: failures.map((failure) => failure.job.name),
        totalJobs: failures.length,
        reports: request.reports,
        commit: request.commit,
        branchProtected: false,
        gaps: request.gaps,
        now: clock.now(),
    };
    return (0,_evidence_safe_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withSafeNames */ .I)(found, request.digest.secrets);
}
function toJob(name, index) {
    return {
        id: index + 1,
        name,
        // Nobody says how it ended but the log itself; it may be the log of a job that passed.
        conclusion: 'none',
        finished: true,
        steps: [],
        url: '',
        startedAt: null,
        completedAt: null,
        runner: null,
    };
}
/** The last part of a path: what people call a log. */
function toBaseName(path) {
    return path.split(/[\\/]/).at(-1) ?? path;
}
function toRun(request) {
    return {
        repo: null,
        id: toLocalId(request),
        attempt: 1,
        workflow: request.workflow,
        workflowPath: null,
        event: 'local',
        branch: request.branch,
        defaultBranch: request.defaultBranch,
        headSha: request.headSha,
        fromFork: false,
        pullRequests: [],
        startedAt: null,
        endedAt: null,
        byDependabot: false,
        conclusion: 'failure',
    };
}
/** The same logs on the same commit are the same run: 48 bits of a digest, which a number holds exactly. */
function toLocalId(request) {
    const parts = request.logs.map((log) => `${log.name}:${log.size}`);
    return Number.parseInt((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toFingerprint */ .I9)([request.headSha, ...parts]).slice(0, 12), 16);
}


/***/ }),

/***/ 1383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Be: () => (/* binding */ NO_PLANS),
  GS: () => (/* binding */ mappingOf),
  xZ: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: ./lib/domain/glob.js
var glob = __webpack_require__(1532);
// EXTERNAL MODULE: ./lib/workplan/mapping.js
var workplan_mapping = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/workplan/wildcard.js
var wildcard = __webpack_require__(726);
;// CONCATENATED MODULE: ./lib/workplan/link.js


/**
 * The plans in the same order, their dependencies settled among each other. What a file calls `external` is looked for in
 * the others: what is found there and not done holds the item back. Where several files have the id, all of them count.
 * Sentences, and ids that no file has, stay as they are and hold nothing back.
 */
function linkPlans(plans) {
    if (plans.length < 2)
        return plans.map(({ plan }) => plan);
    const places = plans.flatMap(({ plan }) => plan.items.map((item) => ({ file: plan.file, item })));
    const byId = new Map();
    for (const place of places) {
        const key = place.item.id.toLowerCase();
        byId.set(key, [...(byId.get(key) ?? []), place]);
    }
    return plans.map((linked) => linkPlan(linked, { places, byId, stems: new Map() }));
}
function linkPlan({ plan, mapping }, atlas) {
    if (mapping?.dependsOn?.scope?.includes('set') === false)
        return plan;
    const preset = (0,workplan_mapping/* presetOf */.jE)(plan.shape, mapping);
    const stemOf = (0,wildcard/* toStemFinder */.T)(preset.wildcard);
    const items = plan.items.map((item) => {
        const links = item.dependsOn.map((dependency) => {
            const found = findElsewhere(dependency, { item, file: plan.file, stem: stemOf(dependency.ref) }, atlas);
            if (found.length === 0)
                return { dependency, holdsBack: false };
            const satisfied = found.every((place) => preset.satisfiedBy.includes(place.item.status));
            const resolved = found.map((place) => `${place.file}#${place.item.id}`);
            return { dependency: { ...dependency, satisfied, resolved }, holdsBack: !satisfied };
        });
        const ready = item.ready && links.every((link) => !link.holdsBack);
        return { ...item, dependsOn: links.map((link) => link.dependency), ready };
    });
    return { ...plan, items };
}
/** The items of other files that a dependency means; none when its own file has them. */
function findElsewhere(dependency, { item, file, stem }, atlas) {
    const { ref, kind, resolved } = dependency;
    if (kind === 'id' || kind === 'prose' || (kind === 'wildcard' && resolved !== undefined))
        return [];
    const found = stem === null ? findById(ref, item.id, atlas) : findByStem(stem, atlas);
    return found.filter((place) => place.file !== file);
}
/** The id as spelt; else without regard to case; else with the prefix of the asking item, as boards change theirs. */
function findById(ref, own, { byId }) {
    const [path, id] = splitRef(ref);
    const same = byId.get((id ?? ref).toLowerCase()) ?? [];
    const exact = same.filter((place) => place.item.id === (id ?? ref) && (path === null || place.file.endsWith(path)));
    if (exact.length > 0)
        return exact;
    if (same.length > 0 && path === null)
        return same;
    const number = /^task-(?<number>\d+(?:\.\d+)*)$/i.exec(ref)?.groups?.['number'];
    const prefix = /^(?<prefix>[A-Za-z]+-)\d/.exec(own)?.groups?.['prefix'];
    return number === undefined || prefix === undefined ? [] : (byId.get(`${prefix}${number}`.toLowerCase()) ?? []);
}
/** `FILE#ID`, the spelling in which we name an item of another file ourselves. */
function splitRef(ref) {
    const at = ref.indexOf('#');
    return at < 1 ? [null, null] : [ref.slice(0, at), ref.slice(at + 1)];
}
function findByStem(stem, atlas) {
    const known = atlas.stems.get(stem);
    if (known !== undefined)
        return known;
    const found = atlas.places.filter((place) => place.item.id.startsWith(stem));
    atlas.stems.set(stem, found);
    return found;
}

// EXTERNAL MODULE: ./lib/workplan/natural-order.js
var natural_order = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/workplan/shapes.js
var shapes = __webpack_require__(7898);
;// CONCATENATED MODULE: ./lib/workplan/next.js


/** Why no item is next. Closed list, the first that fits. */
const NO_NEXT = {
    NO_ITEMS: 'The plan holds no items.',
    HALTED: 'The owner has stopped the plan; it says so at its top.',
    ALL_SETTLED: 'Everything is done or cancelled.',
    NO_STATES: 'The file holds no states; they live in the list it was made from.',
    IN_WORK: 'What is open is in work or waits for review.',
    WAITING: 'What is open waits for items that are not done, or is failed, blocked, put off or of a state we do not know.',
};
/** The first ready item of all plans; `others` are the rest in their order. */
function findNext(plans) {
    const [next, ...others] = orderReady(plans);
    return next === undefined ? { kind: 'none', because: explain(plans) } : { kind: 'next', next, others };
}
/**
 * The ready items of plans that are not stopped: the most urgent first, then plan by plan as given, then in the order of
 * the file or, where a shape counts its items, of their ids.
 */
function orderReady(plans) {
    const ready = plans.flatMap((plan) => (plan.halted === undefined ? toReady(plan) : []));
    return ready.toSorted((a, b) => rankOf(a.item) - rankOf(b.item));
}
/** Items without a priority come after those that have one. */
function rankOf(item) {
    return item.priority?.rank ?? Number.MAX_SAFE_INTEGER;
}
function toReady(plan) {
    const ready = plan.items.filter((item) => item.ready);
    const ordered = shapes/* SHAPES */.H[plan.shape].order === 'id' ? ready.toSorted((a, b) => (0,natural_order/* compareIds */.q)(a.id, b.id)) : ready;
    return ordered.map((item) => ({ file: plan.file, item }));
}
function explain(plans) {
    const items = plans.flatMap((plan) => plan.items);
    if (items.length === 0)
        return 'NO_ITEMS';
    if (plans.some((plan) => plan.halted !== undefined))
        return 'HALTED';
    const open = items.filter((item) => item.status !== 'done' && item.status !== 'cancelled');
    if (open.length === 0)
        return 'ALL_SETTLED';
    if (open.every((item) => item.status === 'unknown' && item.rawStatus === null))
        return 'NO_STATES';
    return open.every((item) => item.status === 'in_progress' || item.status === 'review') ? 'IN_WORK' : 'WAITING';
}

// EXTERNAL MODULE: ./lib/workplan/read.js + 9 modules
var workplan_read = __webpack_require__(1731);
;// CONCATENATED MODULE: ./lib/app/read-plans.js




/** Most files read for globs: a glob that finds more is a mistake, and each costs a request. */
const MAX_PLAN_FILES = 10;
/** What the policy says about a file: the first entry that names it or whose glob matches it; undefined for none. */
function mappingOf(entries, file) {
    return entries.find((entry) => entry.files.includes(file) || (0,glob/* matchesAny */._)(entry.files, file));
}
/** The files of these paths and globs as they stand at a commit or branch. */
async function readPlans(host, entries, ref) {
    const found = await expand(host, 
    // Folders are queues; their item files are no plans.
    entries.flatMap((entry) => (entry.preset === 'folders' ? [] : entry.files)), ref);
    const read = [];
    const texts = new Map();
    const failed = [...found.failed];
    for (const file of found.files) {
        const text = await readText(host, file, ref);
        const mapping = mappingOf(entries, file);
        const workplan = text.ok ? (0,workplan_read/* readWorkplan */.l)(file, text.value, mapping) : text;
        if (!text.ok || !workplan.ok) {
            failed.push({ file, problem: workplan.ok ? { code: 'FILE_MISSING', file } : workplan.problem });
            continue;
        }
        texts.set(file, text.value);
        read.push({ plan: workplan.value, mapping });
    }
    const linked = linkPlans(read);
    return {
        plans: linked.map((workplan) => ({ workplan, optedIn: true })),
        ready: orderReady(linked),
        texts,
        unreadable: failed.map((one) => one.file),
        gaps: failed.map(({ problem }) => ({ looked: 'plan', problem })),
    };
}
/** Nothing was named, so nothing is read. */
const NO_PLANS = { plans: [], ready: [], texts: new Map(), unreadable: [], gaps: [] };
/** Plain paths stand for themselves; only globs cost a listing. */
async function expand(host, globs, ref) {
    const plain = globs.filter((glob) => !isGlob(glob));
    const patterns = globs.filter(isGlob);
    if (patterns.length === 0)
        return { files: [...new Set(plain)], failed: [] };
    const listed = await host.listFiles(ref);
    if (!listed.ok)
        return { files: plain, failed: patterns.map((file) => ({ file, problem: listed.problem })) };
    const matched = listed.value.filter((file) => patterns.some((pattern) => (0,glob/* matchesGlob */.k)(pattern, file)));
    return { files: [...new Set([...plain, ...matched])].slice(0, MAX_PLAN_FILES), failed: [] };
}
function isGlob(text) {
    return /[*?{]/.test(text);
}
async function readText(host, file, ref) {
    const read = await host.readFile(file, ref);
    if (!read.ok)
        return read;
    return read.value === null ? { ok: false, problem: { code: 'FILE_MISSING', file } } : { ok: true, value: read.value };
}


/***/ }),

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ chooseBatch),
  V: () => (/* binding */ isInPlan)
});

;// CONCATENATED MODULE: ./lib/decision/plan-standing.js
/** Items that nothing has to wait for any more. */
const SETTLED = ['done', 'cancelled'];
/**
 * Ids of the open items that wait for an item, directly or through others, in the order of the file; then those of the
 * other plans, as `FILE#ID`, in the order of the plans.
 */
function findDependents(plan, item, others = []) {
    const plans = [plan, ...others.filter((other) => other.file !== plan.file)];
    const waiting = mapWaiting(plans);
    const start = keyOf({ file: plan.file, id: item });
    const blocked = new Set([start]);
    // A set hands out what is added while it is walked.
    for (const key of blocked)
        for (const place of waiting.get(key) ?? [])
            blocked.add(keyOf(place));
    blocked.delete(start);
    const places = plans.flatMap(({ file, items }) => items.filter(isOpen).map(({ id }) => ({ file, id })));
    const found = places.filter((place) => blocked.has(keyOf(place)));
    return found.map((place) => (place.file === plan.file ? place.id : keyOf(place)));
}
/** The first item of a batch's own file, among the ready ones in their order, that does not wait for it; or null. */
function findNextReady(ready, batch, dependents) {
    const next = ready.find(({ file, item }) => file === batch.file && item.id !== batch.id && !dependents.includes(item.id));
    return next?.item.id ?? null;
}
/** The open items that wait for each item, by its key. */
function mapWaiting(plans) {
    const files = new Set(plans.map((plan) => plan.file));
    const waiting = new Map();
    for (const { file, items } of plans) {
        for (const item of items.filter(isOpen)) {
            for (const name of item.dependsOn.flatMap((one) => namesOf(one, item, items))) {
                const key = files.has(name.slice(0, Math.max(0, name.indexOf('#')))) ? name : keyOf({ file, id: name });
                const known = waiting.get(key);
                if (known === undefined)
                    waiting.set(key, [{ file, id: item.id }]);
                else
                    known.push({ file, id: item.id });
            }
        }
    }
    return waiting;
}
function isOpen(item) {
    return !SETTLED.includes(item.status);
}
function keyOf({ file, id }) {
    return `${file}#${id}`;
}
/** References of the form `19.x` or `19.*`: every id that begins with `19.`. */
const WILDCARD = /^(?<stem>.+\.)[x*]$/i;
function namesOf({ ref, resolved }, own, items) {
    if (resolved !== undefined)
        return resolved;
    const stem = WILDCARD.exec(ref)?.groups?.['stem'];
    if (stem === undefined)
        return ref === own.id ? [] : [ref];
    return items.flatMap(({ id }) => (id !== own.id && id.startsWith(stem) ? [id] : []));
}

// EXTERNAL MODULE: ./lib/decision/work-names.js
var work_names = __webpack_require__(4136);
;// CONCATENATED MODULE: ./lib/decision/batch.js


/**
 * The batch, or the reason why none is named. A name that fits nowhere or twice ends the search: the rest is guessing. A
 * name that means an item of a queue says nothing about the plans.
 */
function chooseBatch(question) {
    const { plans, unreadable } = question;
    if (plans.length === 0) {
        const [file] = unreadable.plans;
        return file === undefined ? (0,work_names/* none */.dv)('NO_PLAN', '') : (0,work_names/* none */.dv)('PLAN_UNREADABLE', file);
    }
    const names = (0,work_names/* findWorkNames */.nV)(question);
    const [named, other] = names;
    if (named === undefined)
        return question.fromFork ? (0,work_names/* none */.dv)('FORK', '') : chooseInProgress(question);
    if (other !== undefined)
        return (0,work_names/* none */.dv)('BATCH_AMBIGUOUS', names.map((name) => name.id).join(', '));
    const [place, second] = findPlaces(plans, named.id);
    if (place === undefined) {
        const [file] = unreadable.plans;
        if (file !== undefined)
            return (0,work_names/* none */.dv)('PLAN_UNREADABLE', file);
        return (0,work_names/* isInQueue */.L5)(question, named.id) ? chooseInProgress(question) : (0,work_names/* none */.dv)('BATCH_UNKNOWN', named.id);
    }
    return second === undefined ? toChosen(place, named.by, question) : (0,work_names/* none */.dv)('BATCH_AMBIGUOUS', named.id);
}
/** True when an item of one of the plans has this name. */
function isInPlan({ plans }, id) {
    return findPlaces(plans, id).length > 0;
}
/** Every item of that id; an id FILE#ID is tried only when no item has the whole text as its id. */
function findPlaces(plans, id) {
    const places = placesOf(plans, id);
    const at = id.indexOf('#');
    if (places.length > 0 || at < 1)
        return places;
    const file = id.slice(0, at);
    return placesOf(plans.filter((plan) => plan.workplan.file === file), id.slice(at + 1));
}
function placesOf(plans, id) {
    return plans.flatMap((plan) => plan.workplan.items.filter((item) => item.id === id).map((item) => ({ plan, item: item.id })));
}
function chooseInProgress(question) {
    const { plans, unreadable } = question;
    const places = plans.flatMap((plan) => plan.workplan.items.filter((item) => item.status === 'in_progress').map((item) => ({ plan, item: item.id })));
    const [place, second] = places;
    // A file that could not be read may hold another item in progress.
    const [unread] = unreadable.plans;
    if (unread !== undefined)
        return (0,work_names/* none */.dv)('PLAN_UNREADABLE', unread);
    if (place === undefined || second !== undefined)
        return (0,work_names/* none */.dv)('NO_BATCH', `${places.length} items in progress`);
    return toChosen(place, 'only-in-progress', question);
}
function toChosen({ plan, item }, by, { plans, ready }) {
    const { workplan } = plan;
    const others = plans.map((each) => each.workplan);
    const dependents = findDependents(workplan, item, others);
    const nextReady = findNextReady(ready, { file: workplan.file, id: item }, dependents);
    return { kind: 'chosen', file: workplan.file, item, by, dependents, nextReady };
}


/***/ }),

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ isInQueue),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   nV: () => (/* binding */ findWorkNames)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
// What names the work of a run: the input, else a trailer of the commit, else the branch. The same for plans and queues.

/** The names given by the first source that gives any; different ones only where one source contradicts itself. */
function findWorkNames(question) {
    const { input, trailers, branch, fromFork, settings } = question;
    if (input !== null)
        return [{ by: 'input', id: input }];
    if (fromFork)
        return [];
    const key = settings.trailer.toLowerCase();
    const values = trailers.filter((trailer) => trailer.key.toLowerCase() === key).map((trailer) => trailer.value.trim());
    const ids = [...new Set(values)].filter((id) => id !== '');
    if (ids.length > 0)
        return ids.map((id) => ({ by: 'trailer', id }));
    const id = branch === null ? null : findInBranch(branch, settings.branchPattern);
    return id === null ? [] : [{ by: 'branch', id }];
}
/** Linear time whatever the pattern and the branch are; the policy parser has proved that the pattern compiles. */
function findInBranch(branch, pattern) {
    if (pattern === undefined)
        return null;
    const matcher = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern).matcher(branch);
    return matcher.find() ? matcher.group('id') || null : null;
}
/** True when an item of one of the queues has this id. */
function isInQueue({ queues }, id) {
    return queues.some(({ queue }) => queue.items.some((item) => item.id === id));
}
function none(because, subject) {
    return { kind: 'none', because, subject };
}


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ gradeSeverity)
/* harmony export */ });
/* unused harmony export BASES */
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1998);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);
/* harmony import */ var _domain_shared_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3148);
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
        const live = words.some((word) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(settings.deployEnvironments, word));
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
    const core = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(settings.corePaths, path));
    const sensitive = changed.some((path) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(settings.sensitivePaths, path));
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
    if (branch !== undefined && (input.fromFork || input.branch === null || !(0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(branch, input.branch)))
        return false;
    return path === undefined || (input.changedFiles ?? []).some((file) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(path, file));
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

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toFoldedBody),
/* harmony export */   z: () => (/* binding */ isFolded)
/* harmony export */ });
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


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesAny),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
// Matches branch names and paths against the few wildcards people know, in time that grows with glob length times text length.
/** Most spellings that the braces of one glob may stand for; each costs one pass. */
const MAX_SPELLINGS = 64;
/**
 * Whether a whole text matches a glob. Upper and lower case differ.
 * `*` stands for anything but a slash, `**` for anything, a segment `**` followed by a slash also for nothing,
 * `?` for one character but a slash, `{a,b}` for a or b (no nesting). Everything else, brackets too, stands for itself.
 */
function matchesGlob(glob, text) {
    return expandBraces(glob).some((spelling) => matchesTokens(toTokens(spelling), text));
}
/** Whether at least one of the globs matches. */
function matchesAny(globs, text) {
    return globs.some((glob) => matchesGlob(glob, text));
}
/** The spellings of a glob without braces, in order; at most MAX_SPELLINGS. */
function expandBraces(glob) {
    let spellings = [''];
    let rest = glob;
    for (;;) {
        const found = /^(?<before>[^{]*)\{(?<inside>[^{}]*,[^{}]*)\}/.exec(rest);
        if (found?.groups === undefined)
            return spellings.map((spelling) => spelling + rest);
        const { before, inside } = found.groups;
        rest = rest.slice(found[0].length);
        const choices = (inside ?? '').split(',');
        spellings = spellings
            .flatMap((spelling) => choices.map((choice) => `${spelling}${before}${choice}`))
            .slice(0, MAX_SPELLINGS);
    }
}
function toTokens(glob) {
    const tokens = [];
    for (let at = 0; at < glob.length;) {
        const segmentStart = at === 0 || glob[at - 1] === '/';
        if (segmentStart && glob.startsWith('**/', at)) {
            tokens.push({ kind: 'folders' });
            at += 3;
        }
        else if (glob.startsWith('**', at)) {
            tokens.push({ kind: 'any' });
            at += 2;
        }
        else {
            tokens.push(toToken(glob.charAt(at)));
            at += 1;
        }
    }
    return tokens;
}
function toToken(char) {
    if (char === '*')
        return { kind: 'many' };
    return char === '?' ? { kind: 'one' } : { kind: 'char', char };
}
/** Walks the text once with the set of token positions that could come next: no backtracking. */
function matchesTokens(tokens, text) {
    let open = skipEmpty(tokens, new Set([0]));
    for (let at = 0; at < text.length && open.size > 0; at++) {
        open = skipEmpty(tokens, step(tokens, open, text.charAt(at)));
    }
    return open.has(tokens.length);
}
function step(tokens, open, char) {
    const next = new Set();
    for (const at of open) {
        const token = tokens[at];
        if (token?.kind === 'char' && token.char === char)
            next.add(at + 1);
        if (token?.kind === 'one' && char !== '/')
            next.add(at + 1);
        if (token?.kind === 'many' && char !== '/')
            next.add(at);
        if (token?.kind === 'any')
            next.add(at);
        // A negative position means: inside a folder name that the segment wildcard has begun to eat.
        if (token?.kind === 'folders')
            next.add(char === '/' ? at : -1 - at);
        if (at < 0)
            next.add(char === '/' ? -1 - at : at);
    }
    return next;
}
/** Adds the positions behind wildcards that may stand for nothing. */
function skipEmpty(tokens, open) {
    for (const at of open) {
        const kind = tokens[at]?.kind;
        if (kind === 'many' || kind === 'any' || kind === 'folders')
            open.add(at + 1);
    }
    return open;
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ renderIncidentMarker),
/* harmony export */   WU: () => (/* binding */ renderCommentMarker),
/* harmony export */   sb: () => (/* binding */ parseIncidentMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6843);
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

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSharedBranch)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1532);
// Tells branches that others build on from work branches, by what the host says and by name.

/** Whether the branch is protected, the default branch, or matches a glob. Never for a fork: its names are a stranger's. */
function isSharedBranch(standing, globs) {
    const { branch, defaultBranch, branchProtected, fromFork } = standing;
    if (fromFork || branch === null)
        return false;
    return branchProtected === true || branch === defaultBranch || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._)(globs, branch);
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

/***/ 4303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wm: () => (/* binding */ NO_RECALL),
  I9: () => (/* binding */ recall),
  Bm: () => (/* binding */ toRecallQuestion)
});

// EXTERNAL MODULE: ./lib/memory/corrections.js
var memory_corrections = __webpack_require__(2486);
// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(862);
;// CONCATENATED MODULE: ./lib/memory/likeness.js
// How alike two texts of failures are: the shares of words and of neighbouring words that they have in common.
/** Of a text, in UTF-16 units: what comes later are values and places. */
const MAX_UNITS = 500;
/** What changes from run to run, each as one word: ids and hex, numbers with their unit, folders before a name. */
const CHANGING = [
    [/(?:[\w.@~+-]*[\\/])+(?=[\w.@+-])/g, ''],
    [/\b(?=[0-9a-f-]*\d)[0-9a-f]{7,64}\b|\b0x[0-9a-f]+\b/g, '#'],
    [/\d+(?:[.,:]\d+)*(?:\s?(?:ms|s|secs?|seconds?|minutes?|[kmg]i?b)\b)?/g, '#'],
];
const WORD = /[\p{L}\p{N}_]+|#/gu;
/** The words of a text and its pairs of neighbouring words. Linear in its length, which is bounded. */
function toShingles(text) {
    const plain = CHANGING.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text.slice(0, MAX_UNITS).toLowerCase());
    const words = plain.match(WORD) ?? [];
    return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}
/** Common share of two sets, 0..1; 0 when either is empty. */
function likenessOf(a, b) {
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    if (few.size === 0)
        return 0;
    let common = 0;
    for (const one of few)
        if (many.has(one))
            common += 1;
    return common / (few.size + many.size - common);
}

;// CONCATENATED MODULE: ./lib/memory/recall.js



/** Most failures listed: a reader looks at the first few, a machine can read the ledger itself. */
const MAX_SIMILAR = 10;
/** Failures whose words are compared, the newest: a month of a busy repository, and a bound on the time it takes. */
const MAX_COMPARED = 2_000;
/** Least likeness of two texts. Below it, only the words of the tool are the same: measured on the examples of its test. */
const LEAST_LIKENESS = 0.6;
const HOUR_MS = 3_600_000;
/** Nothing was asked, so nothing is known. */
const NO_RECALL = {
    asked: false,
    count: 0,
    firstSeen: null,
    windows: { day: 0, week: 0, month: 0 },
    flakes: 0,
    similar: [],
};
/** What to ask about a diagnosis. A log on a laptop has no run of its own: there the commit tells what is the same failure. */
function toRecallQuestion({ run, now }, { fingerprint, category, rootCause }) {
    const text = rootCause[0]?.text ?? null;
    const commit = run.repo === null ? run.headSha : null;
    return { fingerprint, category, text, runId: run.id, attempt: run.attempt, commit, now };
}
/**
 * Earlier failures like this one: the same fingerprint first, then those of the same category in much the same words; newest
 * first in both. Categories are what people corrected them to. Texts are cleaned again with what is secret in this run.
 */
function recall(events, question, safe) {
    const corrections = (0,memory_corrections/* listCorrections */.a)(events);
    const others = listOthers(events, question);
    const same = others.filter((one) => one.fingerprint === question.fingerprint);
    const oldest = same.at(-1);
    const listed = same.slice(0, MAX_SIMILAR).map((failure) => ({ failure, likeness: 'fingerprint', score: 1 }));
    const alike = findAlike(others, question, corrections).slice(0, MAX_SIMILAR - listed.length);
    const flakes = (0,memory_corrections/* listFlakes */.X)(events);
    const ends = { recoveries: listRecoveries(events, corrections), flakes };
    const proofs = flakes.filter((one) => one.fingerprint === question.fingerprint).length;
    return {
        asked: true,
        count: same.length,
        firstSeen: oldest === undefined ? null : (0,memory_events/* occurredAt */.$u)(oldest),
        windows: countWindows(same, question.now),
        flakes: proofs + (corrections.flaky.get(question.fingerprint) ?? 0),
        similar: [...listed, ...alike].map((like) => toSimilar(like, { corrections, ends, safe })),
    };
}
/** Failures of other runs, newest first. */
function listOthers(events, question) {
    return events
        .filter((event) => event.kind === 'failure' &&
        !(event.run.id === question.runId && event.run.attempt >= question.attempt) &&
        event.commit !== question.commit)
        .sort((a, b) => (0,memory_events/* occurredAt */.$u)(b) - (0,memory_events/* occurredAt */.$u)(a) || b.run.id - a.run.id || b.run.attempt - a.run.attempt);
}
function countWindows(failures, now) {
    const count = (hours) => failures.filter((one) => (0,memory_events/* occurredAt */.$u)(one) <= now && (0,memory_events/* occurredAt */.$u)(one) > now - hours * HOUR_MS).length;
    return { day: count(24), week: count(7 * 24), month: count(30 * 24) };
}
/** Other causes of the same category in much the same words, newest first. */
function findAlike(failures, question, { categories }) {
    if (question.text === null)
        return [];
    const own = toShingles(question.text);
    const category = categories.get(question.fingerprint) ?? question.category;
    const scores = new Map();
    return failures
        .filter((one) => one.fingerprint !== question.fingerprint)
        .slice(0, MAX_COMPARED)
        .flatMap((failure) => {
        const { cause, fingerprint } = failure;
        if (cause === null || (categories.get(fingerprint) ?? failure.category) !== category)
            return [];
        const score = scores.get(cause.text) ?? likenessOf(own, toShingles(cause.text));
        scores.set(cause.text, score);
        return score < LEAST_LIKENESS ? [] : [{ failure, likeness: 'text', score: toTextScore(score) }];
    });
}
/** Two digits, and below 1: only the same cause is the same. */
function toTextScore(score) {
    return Math.min(0.99, Math.round(score * 100) / 100);
}
/** Recoveries that tell of a fix: not those of threads that people dismissed. */
function listRecoveries(events, { dismissed }) {
    const byCause = new Map();
    for (const event of events) {
        if (event.kind !== 'recovery' || dismissed.has(event.incident))
            continue;
        const known = byCause.get(event.fingerprint);
        if (known === undefined)
            byCause.set(event.fingerprint, [event]);
        else
            known.push(event);
    }
    return byCause;
}
/** The green run that ended a failure; else a pass of the same commit. */
function findFix(failure, { recoveries, flakes }) {
    const after = (0,memory_events/* occurredAt */.$u)(failure);
    const { branch } = failure.run;
    const end = recoveries
        .get(failure.fingerprint)
        ?.find((one) => one.at >= after && (one.branch === branch || one.branch === '*'));
    if (end !== undefined)
        return { at: end.at, commit: end.commit, pull: end.pull, flaky: end.flaky };
    const pass = flakes.find((one) => one.fingerprint === failure.fingerprint && one.commit === failure.commit);
    return pass === undefined ? null : { at: pass.at, commit: pass.commit, pull: null, flaky: true };
}
function toSimilar({ failure, likeness, score }, { corrections, ends, safe }) {
    const { run, commit, fingerprint, cause } = failure;
    return {
        likeness,
        score,
        fix: findFix(failure, ends),
        at: (0,memory_events/* occurredAt */.$u)(failure),
        runId: run.id,
        attempt: run.attempt,
        branch: run.branch,
        commit,
        category: corrections.categories.get(fingerprint) ?? failure.category,
        text: cause === null ? null : safe(cause.text),
    };
}


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ toRecallDocument),
/* harmony export */   t: () => (/* binding */ toAnalysisDocument)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(758);
/* harmony import */ var _analysis_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2900);
/* harmony import */ var _diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7743);



/** One analysis as a plain document. */
function toAnalysisDocument(analysis, run, source) {
    const { diagnosis, blastRadius, checklist } = analysis;
    return {
        schema: 'aftermath/analysis/1',
        source: source.kind === 'logs' ? { kind: source.kind, files: source.files } : { kind: source.kind, id: source.id },
        category: diagnosis.category,
        alternatives: diagnosis.alternatives,
        transient: diagnosis.transient,
        severity: (0,_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toSeverityDocument */ .OB)(diagnosis.severity),
        confidence: diagnosis.confidence,
        fingerprint: diagnosis.fingerprint,
        rootCause: (0,_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toCauseDocuments */ .DY)(diagnosis),
        step: diagnosis.step,
        failedTests: diagnosis.failedTests.map(_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toTestDocument */ .PB),
        causalChain: analysis.causalChain.map(({ kind, text, basis, evidence }) => {
            return { kind, text, basis, evidence: evidence.map(toProofDocument) };
        }),
        factors: analysis.factors.map(toFactorDocument),
        unexplained: (0,_analysis_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unexplainedShare */ .Tg)(analysis),
        patterns: analysis.patterns.map(toPatternDocument),
        similar: toRecallDocument(analysis.recall),
        blastRadius: {
            jobs: blastRadius.jobs,
            dependents: blastRadius.dependents,
            planItems: blastRadius.planItems.map(({ file, item, role }) => ({ file, item, role })),
            branches: blastRadius.branches.map(({ name, shared }) => ({ name, shared })),
        },
        prevention: analysis.prevention,
        checklist: { before: checklist.before, during: checklist.during, after: checklist.after },
        plan: analysis.plan.map(({ rank, strategy, title, why, cost, risk, fallback, action }) => ({
            rank,
            strategy,
            title,
            why,
            cost,
            risk,
            fallback: { option: fallback.option, text: fallback.text },
            command: (0,_analysis_words_js__WEBPACK_IMPORTED_MODULE_1__/* .actionCommand */ .kh)(action, run),
        })),
    };
}
function toProofDocument({ job, line, text }) {
    return { job, line, text };
}
function toFactorDocument({ text, weight, evidence }) {
    return { text, weight, evidence: evidence.map(toProofDocument) };
}
function toPatternDocument({ id, name, usualCause, evidence, prevention }) {
    return { id, name, usualCause, evidence: evidence.map(toProofDocument), prevention };
}
/** What memory holds about a cause as a plain document, times in ISO 8601. */
function toRecallDocument({ asked, count, firstSeen, windows, flakes, similar }) {
    return {
        asked,
        count,
        firstSeen: firstSeen === null ? null : (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(firstSeen),
        windows: { day: windows.day, week: windows.week, month: windows.month },
        flakes,
        failures: similar.map(({ likeness, score, fix, at, runId, attempt, branch, commit, category, text }) => {
            return {
                likeness,
                score,
                fix: toFixDocument(fix),
                at: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(at),
                runId,
                attempt,
                branch,
                commit,
                category,
                text,
            };
        }),
    };
}
function toFixDocument(fix) {
    return fix === null ? null : { at: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoText */ .Ui)(fix.at), commit: fix.commit, pull: fix.pull, flaky: fix.flaky };
}


/***/ }),

/***/ 2900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   Ck: () => (/* binding */ proofPlace),
/* harmony export */   Kf: () => (/* binding */ STRATEGY_WORDS),
/* harmony export */   OV: () => (/* binding */ frequencyWords),
/* harmony export */   Tg: () => (/* binding */ unexplainedShare),
/* harmony export */   kh: () => (/* binding */ actionCommand),
/* harmony export */   rI: () => (/* binding */ LINK_WORDS),
/* harmony export */   w4: () => (/* binding */ likenessWords),
/* harmony export */   zO: () => (/* binding */ BASIS_WORDS)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(880);


const LINK_WORDS = {
    trigger: 'Trigger',
    mechanism: 'Mechanism',
    symptom: 'Symptom',
    effect: 'Effect',
    consequence: 'Consequence',
};
/** Nothing where the proof stands beside it. */
const BASIS_WORDS = {
    evidence: '',
    inference: 'inferred',
    unknown: 'not known',
};
const STRATEGY_WORDS = {
    retry: 'retry',
    fix: 'fix',
    alternative: 'alternative',
    checkpoint: 'go back',
    human: 'ask',
};
/** `the same cause`, `much the same words (0.72)`. */
function likenessWords({ likeness, score }) {
    return likeness === 'fingerprint' ? 'the same cause' : `much the same words (${score.toFixed(2)})`;
}
/** What ended an earlier failure: `commit 0a1b2c3, pull request 12`. The commit is a word of a file that people can edit. */
function fixWords({ fix }) {
    if (fix === null)
        return 'not known';
    if (fix.flaky)
        return 'a re-run: the same commit passed';
    const commit = `commit ${fix.commit.slice(0, 7)}`;
    return fix.pull === null ? commit : `${commit}, pull request ${fix.pull}`;
}
/** How often the same cause came lately and passed by itself; the empty text when it did neither. */
function frequencyWords({ windows, flakes }) {
    if (windows.month === 0 && flakes === 0)
        return '';
    const { day, week, month } = windows;
    return `Earlier ones of the same cause: ${day} in 24 hours, ${week} in 7 days, ${month} in 30 days; passes without a change: ${flakes}.`;
}
/** The exact command of an option; null where there is nothing to type. */
function actionCommand(action, run) {
    if (action === null)
        return null;
    switch (action.kind) {
        case 'rerun':
            return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .rerunCommand */ .w4)(run);
        case 'read-log':
            return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogCommand */ .Cf)(run);
        case 'revert':
            return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .revertCommand */ .oR)(action.sha, run);
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(action);
    }
}
/** `line 12`, `line 12 of build.log`; the empty text for words that stand in no log. */
function proofPlace(proof) {
    if (proof.line === null)
        return '';
    return proof.job === null ? `line ${proof.line}` : `line ${proof.line} of ${proof.job}`;
}
/** What the weights leave of the whole, 0..1 with two digits. */
function unexplainedShare(analysis) {
    const known = analysis.factors.reduce((sum, factor) => sum + factor.weight, 0);
    return Math.round(Math.max(0, 1 - known) * 100) / 100;
}


/***/ }),

/***/ 8824:
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
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

/***/ 880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Cf: () => (/* binding */ readLogCommand),
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   oR: () => (/* binding */ revertCommand),
/* harmony export */   w4: () => (/* binding */ rerunCommand)
/* harmony export */ });
/* unused harmony export quote */
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5356);


/** Longest reason that we put on a command line, in UTF-16 units. */
const MAX_REASON_UNITS = 120;
/** The command of a next step; null where only thinking helps. */
function commandOf(step, dossier) {
    const { run } = dossier.evidence;
    switch (step.kind) {
        case 'rerun':
            return rerunCommand(run);
        case 'investigate':
            return readLogCommand(run);
        case 'revert':
            return revertCommand(step.sha, run);
        case 'apply-plan-edit':
            return `aftermath plan mark ${path(step.file)} --item ${quote(step.item)} --failed --reason ${quote(failureReason(dossier))}`;
        case 'next-item':
            return `aftermath plan show ${path(step.file)} --item ${quote(step.item)}`;
        case 'fix':
            return null;
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(step);
    }
}
/** Re-runs the failed jobs; null where the run has no page. */
function rerunCommand(run) {
    return run.repo === null ? null : `gh run rerun ${run.id} --failed --repo ${repoArgument(run.repo)}`;
}
/** Shows the log of the failed steps; null where the run has no page. */
function readLogCommand(run) {
    return run.repo === null ? null : `gh run view ${run.id} --log-failed --repo ${repoArgument(run.repo)}`;
}
/** Why a batch is marked, in one short line: category and cause. */
function failureReason(dossier) {
    return reasonOf(dossier.diagnoses[0]);
}
/** One cause in one short line: category and first candidate. */
function reasonOf({ category, rootCause }) {
    const line = rootCause[0]?.text ?? '';
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(line === '' ? category : `${category}: ${line}`), MAX_REASON_UNITS);
}
/** One word for a POSIX shell, in single quotes where it needs them. Control characters and line ends are gone. */
function quote(word) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .ws)(word).replace(/[\n\t]/g, ' ');
    return /^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,=-]*$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
/** A path that cannot be taken for an option. */
function path(file) {
    return quote(file.startsWith('-') ? `./${file}` : file);
}
function repoArgument(repo) {
    const name = `${repo.owner}/${repo.name}`;
    return quote(repo.server === 'https://github.com' ? name : `${repo.server.replace(/^https?:\/\//, '')}/${name}`);
}
/** Makes a branch that takes a commit back; nothing is pushed. */
function revertCommand(sha, run) {
    const base = quote(`origin/${run.branch ?? run.defaultBranch ?? 'HEAD'}`);
    return `git fetch origin && git switch -c revert-${quote(sha.slice(0, 7))} ${base} && git revert --no-edit ${quote(sha)}`;
}


/***/ }),

/***/ 7743:
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

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ excerptLines),
/* harmony export */   D: () => (/* binding */ excerptBlock)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5356);


/** Longest log line shown, in UTF-16 units; what a wide screen shows without scrolling twice. */
const MAX_LINE_UNITS = 240;
/** Behind a gutter a tab would jump to a place that nobody can know. */
const TAB = '    ';
/** The excerpt as a code block with the cause marked by `>`; nothing when no line is known. `maxLines` is at least 1. */
function excerptBlock(diagnosis, maxLines) {
    const lines = excerptLines(diagnosis, maxLines);
    return lines.length === 0 ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines.join('\n'));
}
/** The same as plain lines, for a terminal. */
function excerptLines(diagnosis, maxLines) {
    const lines = around(numberLines(diagnosis), maxLines);
    const width = String(lines.at(-1)?.number ?? '').length;
    return lines.map(({ number, text, marked }) => {
        const gutter = `${marked ? '>' : ' '} ${String(number ?? '').padStart(width)} |`;
        return text === '' ? gutter : `${gutter} ${text}`;
    });
}
function numberLines(diagnosis) {
    const { excerpt, rootCause } = diagnosis;
    if (excerpt === null)
        return rootCause.slice(0, 1).map((cause) => toLine(cause.line, cause.text, true));
    return excerpt.lines.map((text, at) => {
        const number = excerpt.firstLine + at;
        return toLine(number, text, isCause(rootCause, excerpt.job, number));
    });
}
function toLine(number, text, marked) {
    return {
        number,
        text: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .ws)(text).replaceAll('\n', ' ').replaceAll('\t', TAB).trimEnd(), MAX_LINE_UNITS),
        marked,
    };
}
/** Only the first candidate is marked: the others are named in their own table. */
function isCause(rootCause, job, number) {
    const first = rootCause[0];
    return first !== undefined && first.line === number && (first.job === job || job === null || first.job === null);
}
/** The part with the marked line, a little more of it below the mark than above: messages go on downwards. */
function around(lines, maxLines) {
    if (lines.length <= maxLines)
        return lines;
    const mark = lines.findIndex((line) => line.marked);
    const wanted = mark < 0 ? lines.length - maxLines : mark - Math.floor(maxLines * 0.4);
    const from = Math.min(Math.max(0, wanted), lines.length - maxLines);
    return lines.slice(from, from + maxLines);
}


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareIds)
/* harmony export */ });
// The order in which people count ids: 15.2 before 15.10, 22.3 before 22.3a before 22.4, T9 before T10.
const PART = /\d+|\D+/g;
/** Compares two ids in natural order: numbers by value, the rest by code point. Zero only for equal ids. */
function compareIds(a, b) {
    const left = a.match(PART) ?? [];
    const right = b.match(PART) ?? [];
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareParts(part, other);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}
/** Numbers come before words, so that 22.3 goes before 22.a. */
function compareParts(a, b) {
    const [leftIsNumber, rightIsNumber] = [isNumber(a), isNumber(b)];
    if (leftIsNumber !== rightIsNumber)
        return leftIsNumber ? -1 : 1;
    if (!leftIsNumber)
        return compareText(a, b);
    // Compared as text, so that numbers longer than a double holds keep their order.
    const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    return left.length - right.length || compareText(left, right);
}
function isNumber(part) {
    return /^\d/.test(part);
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ })

};
