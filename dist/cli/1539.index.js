export const id = 1539;
export const ids = [1539];
export const modules = {

/***/ 41539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRescue: () => (/* binding */ runRescue)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/domain/path-bytes.js
var path_bytes = __webpack_require__(46840);
// EXTERNAL MODULE: ./lib/adapters/files/file-problem.js
var file_problem = __webpack_require__(70257);
;// CONCATENATED MODULE: ./lib/adapters/files/rescue-copy.js
// Copies files out of a folder that may be broken: bytes, links and modes, each read again and compared before it counts as saved.






/** Copies paths of `from` below `to`. What is gone is left out; what cannot be read is told, and the others are copied. */
async function copyOut(from, to, paths) {
    const saved = [];
    const failed = [];
    for (const path of paths) {
        try {
            const sha256 = await copyOne(placeOf(from, path), placeOf(to, path), placeOf(to, (0,external_node_path_.dirname)(path)));
            if (sha256 !== null)
                saved.push({ path, sha256 });
        }
        catch (error) {
            failed.push({ path, why: error instanceof DifferentError ? error.message : (0,file_problem/* codeOf */.$N)(error) });
        }
    }
    return { saved, failed };
}
class DifferentError extends Error {
}
/** Names may hold bytes that are no text. */
function placeOf(folder, path) {
    return Buffer.concat([Buffer.from(`${folder}/`), (0,path_bytes/* toPathBytes */.si)(path)]);
}
async function copyOne(source, target, folder) {
    const stats = await (0,promises_.lstat)(source).catch((error) => {
        if (['ENOENT', 'ENOTDIR'].includes((0,file_problem/* codeOf */.$N)(error)))
            return null;
        throw error;
    });
    if (stats === null || !(stats.isFile() || stats.isSymbolicLink()))
        return null;
    await (0,promises_.mkdir)(folder, { recursive: true });
    if (stats.isSymbolicLink()) {
        const to = await (0,promises_.readlink)(source, { encoding: 'buffer' });
        await (0,promises_.symlink)(to, target);
        return (0,external_node_crypto_.createHash)('sha256').update(to).digest('hex');
    }
    await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_EXCL);
    const [before, after] = [await hash(source), await hash(target)];
    if (before !== after)
        throw new DifferentError('it changed while it was copied');
    return after;
}
async function hash(path) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        sha256.update(chunk);
    return sha256.digest('hex');
}
/** Folders that hold no work of people: git's own, and what package managers fetch again. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** A folder of more files than this is not searched further: a repository of that size has its git. */
const MAX_FILES = 100_000;
/** Every file below a folder, sorted, without git's own, fetched packages and former rescues. */
async function listAllFiles(root) {
    const found = [];
    const open = [root];
    for (let folder = open.pop(); folder !== undefined && found.length < MAX_FILES; folder = open.pop()) {
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
            if (SKIPPED.has(entry.name) || entry.name.startsWith('.aftermath-rescue-'))
                continue;
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory())
                open.push(path);
            else
                found.push((0,external_node_path_.relative)(root, path).replaceAll('\\', '/'));
        }
    }
    return found.sort();
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/domain/ids.js
var domain_ids = __webpack_require__(84351);
// EXTERNAL MODULE: ./lib/adapters/git/feed-git.js
var feed_git = __webpack_require__(92237);
;// CONCATENATED MODULE: ./lib/adapters/git/rescue-list.js
// Lists what may be lost of a repository, with as much of git as still works: a broken index, head or object stops nothing else.






/**
 * Git's own folder as it is, or a stand-in for it: objects of the broken one, copies of its refs, and the head that the
 * reflog tells of last. Nothing is written into the broken one.
 */
async function openForRescue(root, gitDir) {
    const whole = await run({ root, env: {} }, ['rev-parse', '--git-dir']);
    if (whole !== null)
        return { root, gitDir, env: {}, close: async () => undefined };
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aftermath-git-'));
    await (0,promises_.cp)((0,external_node_path_.join)(gitDir, 'refs'), (0,external_node_path_.join)(folder, 'refs'), { recursive: true }).catch(() => (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs')));
    await (0,promises_.cp)((0,external_node_path_.join)(gitDir, 'packed-refs'), (0,external_node_path_.join)(folder, 'packed-refs')).catch(() => undefined);
    await (0,promises_.cp)((0,external_node_path_.join)(gitDir, 'info'), (0,external_node_path_.join)(folder, 'info'), { recursive: true }).catch(() => undefined);
    await (0,promises_.cp)((0,external_node_path_.join)(gitDir, 'index'), (0,external_node_path_.join)(folder, 'index')).catch(() => undefined);
    const [last] = await readLog((0,external_node_path_.join)(gitDir, 'logs/HEAD'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), last === undefined ? 'ref: refs/heads/main\n' : `${last}\n`);
    const env = { GIT_DIR: folder, GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(gitDir, 'objects'), GIT_WORK_TREE: root };
    return { root, gitDir, env, close: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
}
/**
 * Work that no commit holds. `index`: as git sees it. `head`: the index is broken, so files are compared with the last
 * commit. `names`: the head is broken too, so every file that is not ignored is named. Null: git does not work here.
 */
async function listWork(git) {
    const own = await listAgainst(git, {});
    if (own !== null)
        return { paths: own, by: 'index' };
    return withFreshIndex(async (env) => {
        const isRead = (await run(git, ['read-tree', 'HEAD'], env)) !== null;
        const fresh = isRead ? await listAgainst(git, env) : null;
        if (fresh !== null)
            return { paths: fresh, by: 'head' };
        await (0,promises_.rm)(env.GIT_INDEX_FILE, { force: true });
        const names = await run(git, ['ls-files', '-z', '--others', '--exclude-standard'], env);
        return names === null ? null : { paths: (0,path_bytes/* splitPaths */.DZ)(names).map(path_bytes/* toPathText */.WA), by: 'names' };
    });
}
async function withFreshIndex(body) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aftermath-index-'));
    try {
        return await body({ GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function listAgainst(git, env) {
    const unstaged = await run(git, ['diff-files', '-z', '--name-only', '--ignore-submodules=all'], env);
    const against = ['diff-index', '-z', '--name-only', '--ignore-submodules=all', 'HEAD', '--'];
    const staged = unstaged === null ? null : await run(git, against, env);
    const others = staged === null ? null : await run(git, ['ls-files', '-z', '--others', '--exclude-standard'], env);
    if (unstaged === null || staged === null || others === null)
        return null;
    return [...new Set([unstaged, staged, others].flatMap((output) => (0,path_bytes/* splitPaths */.DZ)(output).map(path_bytes/* toPathText */.WA)))].sort();
}
const MAX_COMPLAINTS = 20;
/**
 * What git still holds and nothing leads to, also what is staged: the index may be broken, so it counts for nothing here.
 * The reflogs are read as files: they help most when git does not work.
 */
async function listLost(git) {
    const args = ['fsck', '--full', '--no-reflogs', '--unreachable', '--no-progress'];
    const fsck = await withFreshIndex((env) => (0,feed_git/* feedGit */.lH)(git.root, args, { env: { ...git.env, ...env } }));
    const out = fsck.ok ? fsck.value.stdout.toString('utf8').split('\n') : [];
    const unreachable = (type) => out.flatMap((line) => (0,domain_ids/* parseSha */.qL)(line.startsWith(`unreachable ${type} `) ? (line.split(' ')[2] ?? '') : '') ?? []);
    const said = [...out, ...toLines(fsck.ok ? fsck.value.stderr : '')];
    const complaints = said.filter((line) => line !== '' && !/^(?:unreachable|dangling|notice)\b/.test(line));
    const logged = await readReflogs((0,external_node_path_.join)(git.gitDir, 'logs'));
    const known = await listReachable(git);
    const commits = new Set([...unreachable('commit'), ...logged.filter((sha) => !known.has(sha))]);
    return { commits: [...commits], blobs: unreachable('blob'), complaints: complaints.slice(0, MAX_COMPLAINTS) };
}
function toLines(text) {
    return text.split('\n').filter((line) => line !== '');
}
async function listReachable(git) {
    const listed = await run(git, ['rev-list', '--all']);
    return new Set(listed === null ? [] : listed.toString('utf8').split('\n'));
}
/** Ids that the logs name, newest first in each. */
async function readReflogs(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const found = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            found.push(...(await readReflogs(path)));
        if (entry.isFile())
            found.push(...(await readLog(path)));
    }
    return found;
}
/** Ids that one log names, newest first. */
async function readLog(path) {
    const text = await (0,promises_.readFile)(path, 'latin1').catch(() => '');
    const ids = text.split('\n').flatMap((line) => (0,domain_ids/* parseSha */.qL)(line.split(' ')[1] ?? '') ?? []);
    return ids.filter((sha) => !/^0+$/.test(sha)).toReversed();
}
/** What git holds of a commit as a patch with its message, or of a file; null when it cannot be read. */
async function readLost(git, sha, as) {
    if (as === 'file')
        return run(git, ['cat-file', 'blob', sha]);
    const patch = await run(git, ['format-patch', '-1', '--stdout', '--binary', '--root', '--no-signature', sha]);
    if (patch !== null && patch.length > 0)
        return patch;
    return run(git, ['show', '--binary', '--no-textconv', '--no-ext-diff', sha, '--']);
}
async function run(git, args, env = {}) {
    const answer = await (0,feed_git/* feedGit */.lH)(git.root, ['-c', 'core.hooksPath=/dev/null', ...args], { env: { ...git.env, ...env } });
    return answer.ok && answer.value.exitCode === 0 ? answer.value.stdout : null;
}

// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(93961);
// EXTERNAL MODULE: ./lib/domain/queue.js
var queue = __webpack_require__(76762);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(75656);
// EXTERNAL MODULE: ./lib/workplan/read.js + 9 modules
var read = __webpack_require__(94604);
// EXTERNAL MODULE: ./lib/shells/cli/checkpoint-world.js + 4 modules
var checkpoint_world = __webpack_require__(75263);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(83087);
;// CONCATENATED MODULE: ./lib/shells/cli/rescue-text.js

const HOW = {
    index: 'what no commit holds was taken',
    head: 'the index of git is broken: what differs from the last commit was taken',
    names: 'the head or the index of git is broken: every file that is not ignored was taken',
    walk: 'git does not work here: every file was taken',
};
/** The report as lines. */
function renderRescue(out, report) {
    const counts = [
        `files/    ${report.files.length} files of work (${HOW[report.listedBy]})`,
        `plans/    ${report.plans.length} plan files and queue items`,
        `state/    ${report.state.length} documents of the memory`,
        `commits/  ${report.commits.length} commits that no branch leads to, as patches`,
        `staged/   ${report.staged.length} contents that were staged once, by their id`,
    ];
    const failed = report.failed.map(({ path, why }) => `not saved: ${(0,safe_text/* toSafeText */._)(path)} (${why})\n`).join('');
    const more = report.more === 0 ? '' : `${report.more} more commits and contents were left in git\n`;
    const git = report.complaints.map((line) => `git says: ${line}\n`).join('');
    const next = toNextSteps(out, report).map((step, index) => `${index + 1}. ${step}\n`);
    return `saved in ${out}\n${counts.map((line) => `  ${line}\n`).join('')}${more}${failed}${git}next steps\n${next.join('')}`;
}
/** What to do now, first things first. */
function toNextSteps(out, report) {
    const steps = [`copy ${out} to another disk before anything else is tried`];
    if (report.git === 'stand-in')
        steps.push('write "ref: refs/heads/BRANCH" with the name of your branch into .git/HEAD, and run "git status"');
    if (report.listedBy === 'head' || report.listedBy === 'names')
        steps.push('move .git/index away and run "git reset": it makes a new index and leaves all files as they are');
    if (report.listedBy === 'names' || report.listedBy === 'walk')
        steps.push('clone the repository again elsewhere, and copy files/ over the clone; "git diff" then shows your work');
    if (report.complaints.length > 0)
        steps.push('run "git fetch --refetch" in the repository: objects that the remote still has come back');
    if (report.commits.length > 0)
        steps.push('read commits/*.patch; "git am FILE" brings one back onto a branch');
    steps.push('run "aftermath checkpoint list": a valid checkpoint may hold all of it');
    steps.push('run "aftermath state validate", then "aftermath state repair"; state/ holds the memory as it was');
    steps.push('run "aftermath config check" for the policy');
    return steps;
}

// EXTERNAL MODULE: ./lib/shells/cli/state.js + 6 modules
var state = __webpack_require__(55868);
;// CONCATENATED MODULE: ./lib/shells/cli/rescue.js
// `aftermath rescue`: needs no policy, no memory and no sound repository; saves copies elsewhere and changes nothing else.












/** Commits and files without a ref that are saved at most: the newest of a long life, not all of it. */
const MAX_LOST = 200;
/** Largest file that is looked into for a plan; the largest we know has 1.6 MB. */
const MAX_PLAN_BYTES = 4 * 1024 * 1024;
/** 0 when everything that was found is saved, 1 when a part could not be, 2 when there is nowhere to save it. */
async function runRescue(io, options) {
    const start = (0,external_node_path_.resolve)(io.cwd, options.repo ?? '.');
    const place = await findRepository(start);
    const root = place?.root ?? start;
    const out = (0,external_node_path_.resolve)(io.cwd, options.out ?? `.aftermath-rescue-${(0,state.toFileTime)((0,checkpoint_world/* timeOf */.nR)(io))}`);
    const flaw = await prepareOut(out);
    if (flaw !== null) {
        (0,cli_io/* printProblems */.Mr)(io, [{ code: 'USAGE', detail: `--out: ${out} ${flaw}; name a new folder that can be written` }]);
        return 2;
    }
    const report = await rescue({ root, gitDir: place?.gitDir ?? null, out });
    const document = { out, ...report, next: toNextSteps(out, report) };
    const json = `${JSON.stringify(document, null, 2)}\n`;
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'rescue.json'), json);
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'README.txt'), renderRescue(out, report));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, document);
    else
        io.out(renderRescue(out, report));
    return report.failed.length === 0 ? 0 : 1;
}
/** What is wrong with the folder; null when it is there, empty and ours. */
async function prepareOut(out) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(out), { recursive: true });
        await (0,promises_.mkdir)(out);
        await (0,promises_.writeFile)((0,external_node_path_.join)(out, '.gitignore'), '*\n');
        return null;
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
        return code === 'EEXIST' ? 'is there already' : `cannot be made (${String(code)})`;
    }
}
/** Found by its `.git`, which git itself may not take for one any more; null when there is none above. */
async function findRepository(start) {
    for (let at = start;; at = (0,external_node_path_.dirname)(at)) {
        const git = (0,external_node_path_.join)(at, '.git');
        const stats = await (0,promises_.lstat)(git).catch(() => null);
        if (stats?.isDirectory())
            return { root: at, gitDir: git };
        if (stats?.isFile()) {
            const link = /^gitdir: (?<to>.+)$/m.exec(await (0,promises_.readFile)(git, 'utf8').catch(() => ''))?.groups?.['to'];
            return { root: at, gitDir: link === undefined ? git : (0,external_node_path_.resolve)(at, link.trim()) };
        }
        if ((0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
async function rescue({ root, gitDir, out }) {
    const git = gitDir === null ? null : await openForRescue(root, gitDir);
    try {
        return await rescueWith({ root, out, git });
    }
    finally {
        await git?.close();
    }
}
async function rescueWith({ root, out, git, }) {
    const work = git === null ? null : await listWork(git);
    const all = await listAllFiles(root);
    const isOutside = (path) => !isBelow((0,external_node_path_.join)(root, path), out);
    const isState = (path) => path.startsWith('.aftermath/');
    const wanted = (work?.paths ?? all).filter((path) => isOutside(path) && !isState(path));
    const files = await copyOut(root, (0,external_node_path_.join)(out, 'files'), wanted);
    const plans = await copyOut(root, (0,external_node_path_.join)(out, 'plans'), (await findPlans(root, all)).filter(isOutside));
    const state = await copyOut(root, (0,external_node_path_.join)(out, 'state'), all.filter((path) => isState(path) && isOutside(path)));
    const lost = git === null ? { commits: [], blobs: [], complaints: [] } : await listLost(git);
    const commits = await saveLost(git, (0,external_node_path_.join)(out, 'commits'), { ids: lost.commits, as: 'patch' });
    const blobs = await saveLost(git, (0,external_node_path_.join)(out, 'staged'), { ids: lost.blobs, as: 'file' });
    const parts = [files, plans, state, commits, blobs];
    return {
        git: git === null ? 'none' : Object.keys(git.env).length === 0 ? 'whole' : 'stand-in',
        listedBy: work?.by ?? 'walk',
        files: files.saved,
        plans: plans.saved,
        state: state.saved,
        commits: commits.saved,
        staged: blobs.saved,
        more: Math.max(0, lost.commits.length - MAX_LOST) + Math.max(0, lost.blobs.length - MAX_LOST),
        failed: parts.flatMap(({ failed }) => failed),
        complaints: lost.complaints.map((line) => (0,safe_text/* toSafeText */._)(line)),
    };
}
function isBelow(path, folder) {
    const inside = (0,external_node_path_.relative)(folder, path);
    return inside === '' || (!inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside));
}
async function saveLost(git, folder, { ids, as }) {
    const saved = [];
    const failed = [];
    for (const id of ids.slice(0, MAX_LOST)) {
        const bytes = git === null ? null : await readLost(git, id, as);
        const path = as === 'patch' ? `${id}.patch` : id;
        if (bytes === null) {
            failed.push({ path, why: 'git cannot read it' });
            continue;
        }
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), bytes);
        saved.push({ path, sha256: (0,digest/* toDigest */.O)(bytes) });
    }
    return { saved, failed };
}
const PLAN_NAME = /\.(?:jsonc?|jsonl|ya?ml|md)$/i;
const ITEM_PLACE = new RegExp(`(?:^|/)(?:${queue/* QUEUE_FOLDERS */.Q.join('|')})/[^/]+\\.ya?ml$`, 'i');
/** Plans by what they hold, since the policy may be broken, and items by the folders that queues have. */
async function findPlans(root, files) {
    const found = [];
    for (const file of files) {
        if (file.startsWith('.aftermath/'))
            continue;
        if (ITEM_PLACE.test(file))
            found.push(file);
        else if (PLAN_NAME.test(file) && (await isPlan(root, file)))
            found.push(file);
    }
    return found;
}
/** A broken plan is no plan here; where it is work that no commit holds, it is saved with that. */
async function isPlan(root, file) {
    try {
        const path = (0,external_node_path_.join)(root, file);
        if ((await (0,promises_.stat)(path)).size > MAX_PLAN_BYTES)
            return false;
        return (0,read/* readWorkplan */.l1)(file, await (0,promises_.readFile)(path, 'utf8')).ok;
    }
    catch {
        return false;
    }
}


/***/ })

};
