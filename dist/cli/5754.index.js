export const id = 5754;
export const ids = [5754];
export const modules = {

/***/ 95045:
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

/***/ 94367:
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84351);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54372);
/* harmony import */ var _feed_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92237);
/* harmony import */ var _revert_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95045);
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

/***/ 87529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gitReverter)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/domain/result.js
var domain_result = __webpack_require__(54372);
// EXTERNAL MODULE: ./lib/domain/revert.js
var revert = __webpack_require__(61231);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(84351);
// EXTERNAL MODULE: ./lib/adapters/git/revert-repository.js
var revert_repository = __webpack_require__(94367);
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
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/feed-git.js
var feed_git = __webpack_require__(92237);
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
var revert_remote = __webpack_require__(95045);
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

/***/ 35272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ FAILED_CHANGE_FILE)
/* harmony export */ });
/** Where the change that broke a branch is left beside the report, raw and appliable. */
const FAILED_CHANGE_FILE = 'failed-change.patch';


/***/ }),

/***/ 61231:
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

/***/ 95509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderRevertMessage)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79391);

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


/***/ })

};
