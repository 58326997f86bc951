export const id = 6112;
export const ids = [6112];
export const modules = {

/***/ 48319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ OWN_IDENTITY),
  m: () => (/* binding */ makeCommit)
});

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/adapters/git/feed-git.js
var feed_git = __webpack_require__(26210);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/git/new-objects.js
// New objects of git, named as git names them and written by one program for all of them.




/** Numbers of the kinds in a pack. */
const KINDS = { commit: 1, tree: 2, blob: 3 };
/** The format of a repository by the length of one of its ids. */
function toFormat(id) {
    return id.length === 64 ? 'sha256' : 'sha1';
}
/** Objects that are to be written together. */
class ObjectDraft {
    #format;
    #byId = new Map();
    constructor(format) {
        this.#format = format;
    }
    /** The id that the object will have. */
    add(kind, bytes) {
        const id = (0,external_node_crypto_.createHash)(this.#format).update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
        this.#byId.set(id, { kind, bytes });
        return id;
    }
    /** Writes all of them into a clone; those that it has already stay. */
    async write(directory) {
        const written = await (0,feed_git/* askGit */.gG)(directory, ['unpack-objects', '-q'], { input: this.#toPack() });
        return written.ok ? (0,result.ok)(undefined) : written;
    }
    /** A pack of whole objects: header, objects, and the hash of all that (gitformat-pack). */
    #toPack() {
        const head = Buffer.alloc(12);
        head.write('PACK', 'latin1');
        head.writeUInt32BE(2, 4);
        head.writeUInt32BE(this.#byId.size, 8);
        const body = Buffer.concat([head, ...[...this.#byId.values()].flatMap(toPacked)]);
        return Buffer.concat([body, (0,external_node_crypto_.createHash)(this.#format).update(body).digest()]);
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
    return [Buffer.from(header), (0,external_node_zlib_.deflateSync)(bytes)];
}

// EXTERNAL MODULE: ./lib/adapters/git/trees.js
var git_trees = __webpack_require__(90666);
;// CONCATENATED MODULE: ./lib/adapters/git/make-commit.js
// Makes a commit from objects alone: no checkout, no index, no file of ours, and no branch that points to it.





/** Author and committer when nobody says who. */
const OWN_IDENTITY = { name: 'aftermath', email: 'aftermath@users.noreply.github.com' };
/** A commit that no branch points to. Its folders are the parent's but for the changes, to the byte; its time is UTC. */
async function makeCommit(wish) {
    const { directory, parent, changes } = wish;
    const trees = wish.trees ?? new Map();
    const format = parent === null ? await readFormat(directory) : (0,result.ok)(toFormat(parent));
    if (!format.ok)
        return format;
    if (parent === null)
        trees.set('', new Map());
    const paths = changes.map(({ path }) => (0,git_trees/* toBytes */.ZJ)(path));
    const known = await (0,git_trees/* readFolders */.iz)({ directory, commit: parent ?? '', trees }, paths);
    if (!known.ok)
        return known;
    const draft = new ObjectDraft(format.value);
    const root = addFolder({ draft, trees }, '', changes.map(toLeaf)) ?? draft.add('tree', Buffer.alloc(0));
    const commit = (0,ids/* parseSha */.qL)(draft.add('commit', toCommitBytes(wish, root)));
    if (commit === null)
        return (0,result/* err */._)({ code: 'GIT_FAILED', operation: 'commit', detail: 'no commit id came out' });
    const written = await draft.write(directory);
    return written.ok ? (0,result.ok)(commit) : written;
}
async function readFormat(directory) {
    const format = await (0,feed_git/* askGit */.gG)(directory, ['rev-parse', '--show-object-format']);
    return format.ok ? (0,result.ok)(format.value.toString('utf8').trim() === 'sha256' ? 'sha256' : 'sha1') : format;
}
function toLeaf(change) {
    return { path: (0,git_trees/* toBytes */.ZJ)(change.path), change };
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
            entries.set(name, { mode: git_trees/* FOLDER_MODE */.Zo, id });
        else if (entries.get(name)?.mode === git_trees/* FOLDER_MODE */.Zo)
            entries.delete(name);
    }
    for (const { path, change } of files) {
        if (change.text === null)
            continue;
        entries.set(path, { mode: change.mode, id: desk.draft.add('blob', Buffer.from(change.text, 'utf8')) });
    }
    return entries.size === 0 ? null : desk.draft.add('tree', (0,git_trees/* toTreeBytes */.jQ)(entries));
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


/***/ }),

/***/ 34877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ toPushProblem),
/* harmony export */   LB: () => (/* binding */ PUSH),
/* harmony export */   Sq: () => (/* binding */ pushCommit)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _feed_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26210);
/* harmony import */ var _remote_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58354);



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
    const pushed = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_0__/* .feedGit */ .lH)(to.directory, [...PUSH, lease, '--', to.remote, `${commit}:${ref}`]);
    if (!pushed.ok)
        return pushed;
    if (pushed.value.exitCode === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    if (STALE.test(pushed.value.stdout.toString('utf8')))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'STATE_CONFLICT', document: to.branch });
    const head = await (0,_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .findHead */ .mW)(to);
    if (head.ok && head.value === commit)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    if (head.ok && head.value !== expected)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'STATE_CONFLICT', document: to.branch });
    return toPushProblem(to.branch, pushed.value);
}
/** Why a push failed although the branch has not moved. A server that was just busy with another push says neither rule nor hook. */
function toPushProblem(branch, { exitCode, stdout, stderr }) {
    const answer = stdout.toString('utf8');
    const reason = DECLINED.exec(answer)?.groups?.['reason'] ?? null;
    if (reason !== null || RULE_WORDS.test(stderr)) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'BRANCH_RULES', branch, detail: toRuleWords(stderr, reason ?? 'push declined') });
    }
    if (/^!\t/m.test(answer))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'STATE_CONFLICT', document: branch });
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'push', detail: (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_0__/* .toLastWords */ .Pn)(stderr, exitCode) });
}
/** What the server said, on one line: the rules that it names, after the sentence that there are some. */
function toRuleWords(stderr, reason) {
    const lines = stderr.split('\n');
    const said = lines.flatMap((line) => /^remote:\s*(?:error:\s*)?(?<words>\S.*)$/.exec(line)?.groups?.['words'] ?? []);
    const worth = said.filter((words) => !/^(?:Review all repository rules|Resolving deltas|See https?:)/.test(words));
    const named = worth.length > 0 ? worth : lines.filter((line) => RULE_WORDS.test(line));
    return (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_0__/* .toLastWords */ .Pn)(named.length > 0 ? named.map((words) => words.trim()).join(' ') : reason, 1);
}


/***/ }),

/***/ 12818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89279);
/* harmony import */ var _feed_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26210);
// Git's objects by name, byte for byte, with one program for all of them.


/** The objects of these names, in their order. A name holds no line end. */
async function readObjects(directory, names) {
    if (names.length === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)([]);
    const answer = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(directory, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
    return answer.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parseBatch(answer.value)) : answer;
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


/***/ }),

/***/ 58354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ findRef),
/* harmony export */   Ee: () => (/* binding */ requireRemote),
/* harmony export */   FY: () => (/* binding */ fetchHead),
/* harmony export */   IE: () => (/* binding */ bringCommit),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   mW: () => (/* binding */ findHead)
/* harmony export */ });
/* unused harmony export readFilesAt */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _feed_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26210);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12818);
// Where a branch of a remote stands, and its commits. The clone gets objects, and no branch of its own moves.




/** Options, other transports than git's own, and what no address holds. */
const BAD_REMOTE = /^-|::|\s|\p{Cc}/u;
/** Nothing of the clone's own settings: no tags, no submodules, no other refs, no cleaning afterwards. */
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-prune',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--refmap=',
];
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
function findHead({ branch, ...remote }) {
    return findRef(remote, `refs/heads/${branch}`);
}
/** The commit that a whole ref name points to on the remote, or `HEAD`; null when there is none. */
async function findRef({ directory, remote }, ref) {
    const listed = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(directory, ['ls-remote', '--', remote, ref]);
    if (!listed.ok)
        return listed;
    const line = listed.value
        .toString('utf8')
        .split('\n')
        .find((one) => one.endsWith(`\t${ref}`));
    if (line === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    const sha = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(line.slice(0, line.indexOf('\t')));
    return sha === null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'ls-remote', detail: 'no commit id came back' }) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(sha);
}
/**
 * Makes sure that a commit is here: fetched with its branch, or alone when no branch is known or it has left it.
 * GIT_FAILED when the remote does not have it any more.
 */
async function bringCommit(from, commit, branch) {
    if (await isHere(from, commit))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    if (branch !== null) {
        await fetchBranch({ ...from, branch });
        if (await isHere(from, commit))
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    const fetched = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(from.directory, [...FETCH, '--', from.remote, commit]);
    return fetched.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : fetched;
}
async function isHere({ directory }, commit) {
    const answer = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_1__/* .feedGit */ .lH)(directory, ['cat-file', '-e', `${commit}^{commit}`]);
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
    return (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(directory, [...FETCH, '--', remote, `+refs/heads/${branch}:refs/aftermath/${branch}`]);
}
/** Where the branch stands now, with its commit fetched; null when that could not be told, for whatever reason. */
async function fetchHead(at) {
    const fetched = await fetchBranch(at);
    if (!fetched.ok)
        return null;
    const head = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(at.directory, ['rev-parse', '--verify', '--quiet', `refs/aftermath/${at.branch}^{commit}`]);
    return head.ok ? (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(head.value.toString('utf8').trim()) : null;
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


/***/ }),

/***/ 90666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ LINK_MODE),
/* harmony export */   Iy: () => (/* binding */ listBelow),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   Zo: () => (/* binding */ FOLDER_MODE),
/* harmony export */   cy: () => (/* binding */ findNode),
/* harmony export */   hJ: () => (/* binding */ isFileNode),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   jQ: () => (/* binding */ toTreeBytes)
/* harmony export */ });
/* unused harmony exports fromBytes, splitPath, toFolders */
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _feed_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26210);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12818);
// Folders of commits as git stores them. Names are kept as bytes, one unit each: what is no UTF-8 must come out as it went in.



const FOLDER_MODE = '40000';
const LINK_MODE = '120000';
const FILE_MODES = ['100644', '100755'];
/** True for a file whose text is its own: no link, no folder, no submodule. */
function isFileNode({ mode }) {
    return FILE_MODES.includes(mode);
}
/** A text's UTF-8 bytes, one unit for each. */
function toBytes(text) {
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
async function readFolders({ directory, commit, trees }, paths) {
    const wanted = new Set(paths.flatMap(toFolders));
    for (let open = findOpen(trees, wanted); open.length > 0; open = findOpen(trees, wanted)) {
        // A name on a line of its own cannot hold a line end: such a folder is asked for by its id, once its parent is known.
        const asked = open.flatMap((folder) => toName({ commit, trees }, folder) ?? []);
        const read = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$)(directory, asked.map(({ name }) => name));
        if (!read.ok)
            return read;
        for (const [index, { folder }] of asked.entries()) {
            const object = read.value[index];
            const isTree = object?.type === 'tree';
            if (!isTree && isNeeded(trees, folder)) {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
                    code: 'GIT_FAILED',
                    operation: 'cat-file',
                    detail: `the folder ${fromBytes(folder) || '/'} is not here`,
                });
            }
            trees.set(folder, isTree ? parseTree(Buffer.from(object.bytes), commit.length / 2) : new Map());
        }
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
/** Whether a folder is there for sure: taken for an empty one, its files would be lost. Its parent was looked at before it. */
function isNeeded(trees, folder) {
    return folder === '' || findNode(trees, folder)?.mode === FOLDER_MODE;
}
/** Folders that are not known, without those below one that is known not to be there. */
function findOpen(trees, wanted) {
    const open = [];
    for (const folder of wanted) {
        if (trees.has(folder))
            continue;
        const parent = folder === '' ? undefined : trees.get(splitPath(folder).folder);
        if (parent !== undefined && parent.get(splitPath(folder).name)?.mode !== FOLDER_MODE)
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
function parseTree(bytes, idBytes) {
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
function toTreeBytes(tree) {
    const sortKey = ([name, { mode }]) => (mode === FOLDER_MODE ? `${name}/` : name);
    const sorted = [...tree].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    return Buffer.concat(sorted.flatMap(([name, { mode, id }]) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(id, 'hex')]));
}
/** A path is a path, and no pattern. */
const LITERAL = { GIT_LITERAL_PATHSPECS: '1' };
/** Makes everything below a folder known, with one program. Paths of all but folders, as texts, in git's order. */
async function listBelow({ directory, commit, trees }, folder) {
    const below = folder === '' ? [] : ['--', `${folder}/`];
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', commit, ...below];
    const listed = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(directory, args, { env: LITERAL });
    if (!listed.ok)
        return listed;
    const found = new Map([[toBytes(folder), new Map()]]);
    const leaves = [];
    for (const line of listed.value.toString('latin1').split('\0')) {
        const { mode, id, path } = /^0*(?<mode>\d+) \w+ (?<id>[0-9a-f]+)\t(?<path>.*)$/s.exec(line)?.groups ?? {};
        if (mode === undefined || id === undefined || path === undefined)
            continue;
        const node = { mode, id };
        if (mode === FOLDER_MODE)
            found.set(path, found.get(path) ?? new Map());
        else
            leaves.push({ path: fromBytes(path), node });
        // With -t the folders on the way down are told too, which are not told whole.
        found.get(splitPath(path).folder)?.set(splitPath(path).name, node);
    }
    for (const [path, tree] of found)
        if (isBelow(path, toBytes(folder)))
            trees.set(path, tree);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(leaves);
}
function isBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 76692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ changePlan),
  s: () => (/* binding */ decidePlan)
});

// EXTERNAL MODULE: ./lib/domain/plan-mark.js
var plan_mark = __webpack_require__(10459);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/memory/mark-codec.js
var mark_codec = __webpack_require__(11093);
// EXTERNAL MODULE: ./lib/workplan/json-items.js
var json_items = __webpack_require__(32371);
// EXTERNAL MODULE: ./lib/workplan/json-text.js + 1 modules
var json_text = __webpack_require__(72406);
// EXTERNAL MODULE: ./lib/workplan/json-tree.js
var json_tree = __webpack_require__(21095);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(83361);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/workplan/prove.js
// Proves an edit: parses the result and compares it with the original, node by node and comment by comment.




/** The new text, or PLAN_EDIT_UNPROVEN when anything but the claimed changes differs. */
function proveEdit(claim) {
    const { before, after } = claim;
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(after);
    const alone = proveAlone(claim, text);
    if (alone !== null) {
        const differs = alone.difference ?? (bom === before.bom ? null : 'the byte order mark');
        return differs === null ? (0,result.ok)(after) : (0,result/* err */._)((0,plan_problem/* unproven */.gm)(before.file, `${differs} would differ`));
    }
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
    if (errors.length > 0 || root === undefined)
        return (0,result/* err */._)((0,plan_problem/* unproven */.gm)(before.file, 'the result does not parse'));
    const pair = { claim, after: text, item: null };
    const difference = compare(before.root, root, '', pair) ??
        (bom === before.bom ? null : 'the byte order mark') ??
        (endsAlike(before.text, text) ? null : 'the end of the file') ??
        (sameComments(pair) ? null : 'a comment');
    return difference === null ? (0,result.ok)(after) : (0,result/* err */._)((0,plan_problem/* unproven */.gm)(before.file, `${difference} would differ`));
}
/**
 * Where all before and behind the item is the same to the byte, the item alone is parsed: one value in the place of
 * another leaves the rest of a file what it was. Null where that is not so, or where the item does not parse by itself.
 */
function proveAlone(claim, text) {
    const old = claim.before.text;
    const { offset } = claim.item;
    const end = text.length - (old.length - (0,json_tree/* endOf */.pJ)(claim.item));
    if (end <= offset || text.slice(0, offset) !== old.slice(0, offset))
        return null;
    if (text.slice(end) !== old.slice((0,json_tree/* endOf */.pJ)(claim.item)))
        return null;
    const after = text.slice(offset, end);
    const errors = [];
    const root = (0,main.parseTree)(after, errors, { allowTrailingComma: true });
    if (errors.length > 0 || root === undefined || root.offset !== 0 || (0,json_tree/* endOf */.pJ)(root) !== after.length)
        return null;
    const pair = { claim, after, item: null };
    const same = commentsOf((0,json_tree/* tokenOf */.B9)(old, claim.item)).join('\0') === commentsOf(after).join('\0');
    return { difference: compareItem(claim.item, root, '', pair) ?? (same ? null : 'a comment') };
}
/** Pointer of the first difference, or null. Scalars are compared as spelt. */
function compare(a, b, pointer, pair) {
    if (a === pair.claim.item)
        return compareItem(a, b, pointer, pair);
    if (!holds(a, pair.claim.item) && (0,json_tree/* tokenOf */.B9)(pair.claim.before.text, a) === (0,json_tree/* tokenOf */.B9)(pair.after, b))
        return null;
    if (a.type !== b.type)
        return pointer || 'the root';
    if (a.type === 'object')
        return compareMembers([(0,json_tree/* membersOf */.lS)(a), (0,json_tree/* membersOf */.lS)(b)], pointer, pair);
    if (a.type !== 'array')
        return (0,json_tree/* tokenOf */.B9)(pair.claim.before.text, a) === (0,json_tree/* tokenOf */.B9)(pair.after, b) ? null : pointer;
    const [left, right] = [a.children ?? [], b.children ?? []];
    if (left.length !== right.length)
        return pointer;
    for (const [index, child] of left.entries()) {
        const other = right[index];
        const found = other === undefined ? pointer : compare(child, other, `${pointer}/${index}`, pair);
        if (found !== null)
            return found;
    }
    return null;
}
/** True for a node in whose text another one lies. */
function holds(node, inner) {
    return inner.offset >= node.offset && (0,json_tree/* endOf */.pJ)(inner) <= (0,json_tree/* endOf */.pJ)(node);
}
function compareMembers([left, right], pointer, pair) {
    if (left.length !== right.length)
        return pointer || 'the root';
    for (const [index, member] of left.entries()) {
        const other = right[index];
        if (other === undefined || other.key !== member.key)
            return `${pointer}/${member.key}`;
        const found = compare(member.value, other.value, `${pointer}/${member.key}`, pair);
        if (found !== null)
            return found;
    }
    return null;
}
/** The marked item: what was claimed must be there, once; everything else as before, in the same order. */
function compareItem(a, b, pointer, pair) {
    const { changes } = pair.claim;
    pair.item = b;
    const itself = changes.get('');
    if (a.type !== 'object') {
        const token = itself?.kind === 'token' ? itself.token : (0,json_tree/* tokenOf */.B9)(pair.claim.before.text, a);
        return b.type !== 'object' && (0,json_tree/* tokenOf */.B9)(pair.after, b) === token ? null : pointer || 'the root';
    }
    const members = (0,json_tree/* membersOf */.lS)(b);
    for (const [key, change] of changes) {
        const found = members.filter((member) => member.key === key);
        const [member] = found;
        const wanted = change.kind === 'absent' ? 0 : 1;
        if (found.length !== wanted)
            return `${pointer}/${key}`;
        if (change.kind === 'token' && (member === undefined || (0,json_tree/* tokenOf */.B9)(pair.after, member.value) !== change.token)) {
            return `${pointer}/${key}`;
        }
    }
    const rest = (all) => all.filter((member) => !changes.has(member.key));
    return compareMembers([rest((0,json_tree/* membersOf */.lS)(a)), rest(members)], pointer, pair);
}
function endsAlike(a, b) {
    return /\s*$/.exec(a.slice(-64))?.[0] === /\s*$/.exec(b.slice(-64))?.[0];
}
/** Compares the comments of the item where all else is the same to the byte, else those of the whole texts. */
function sameComments({ claim, after, item }) {
    const { text } = claim.before;
    const [a, b] = [claim.item, item];
    const around = b !== null &&
        text.slice(0, a.offset) === after.slice(0, b.offset) &&
        text.slice((0,json_tree/* endOf */.pJ)(a)) === after.slice((0,json_tree/* endOf */.pJ)(b));
    const [left, right] = around ? [(0,json_tree/* tokenOf */.B9)(text, a), (0,json_tree/* tokenOf */.B9)(after, b)] : [text, after];
    return commentsOf(left).join('\0') === commentsOf(right).join('\0');
}
/** Every comment of a text, in order. 12 and 13 are the scanner's line and block comment, 17 its end. */
function commentsOf(text) {
    const scanner = (0,main.createScanner)(text, false);
    const comments = [];
    for (let token = scanner.scan(); token !== 17; token = scanner.scan()) {
        // The scanner's own value of a comment begins with the character before it, where that is a value's.
        const at = scanner.getTokenOffset();
        if (token === 12 || token === 13)
            comments.push(text.slice(at, at + scanner.getTokenLength()));
    }
    return comments;
}

// EXTERNAL MODULE: ./lib/workplan/splice.js
var splice = __webpack_require__(61324);
// EXTERNAL MODULE: ./lib/workplan/words.js
var workplan_words = __webpack_require__(78228);
;// CONCATENATED MODULE: ./lib/workplan/edits/find-one.js
// Finds the one item that an id means; an id that stands twice means none.


/** The one item with an id, or why there is none: PLAN_ITEM_MISSING, or PLAN_NOT_EDITABLE for an id that stands twice. */
function findOne({ file, item, shape }, items, { idOf, lineOf }) {
    const found = items.filter((each) => idOf(each) === item);
    const [only] = found;
    if (only === undefined)
        return (0,result/* err */._)({ code: 'PLAN_ITEM_MISSING', file, item, known: items.map(idOf) });
    if (found.length === 1)
        return (0,result.ok)(only);
    const lines = found.flatMap((each) => lineOf(each) ?? []);
    const where = lines.length < found.length ? `${found.length} times` : `at lines ${lines.join(', ')}`;
    return (0,plan_problem/* notEditable */.WT)(file, shape, `the id ${(0,plan_problem/* quote */.hD)(item)} stands ${where}; give each item its own`);
}

;// CONCATENATED MODULE: ./lib/workplan/vocabulary.js


/** Where a file may declare its own status words: in a list, or as the keys of a map that explains them. */
const DECLARATIONS = [
    '/rules/valid_status',
    '/rules/valid_statuses',
    '/valid_status',
    '/valid_statuses',
    '/status_values',
    '/metadata/valid_statuses',
    '/status_legend',
];
/** The word for failed in this file: declared, used, or known to the format; else the words that there are. */
function findFailedWord(plan) {
    const declared = readDeclared(plan);
    const words = declared.length > 0 ? declared : readUsed(plan);
    const { preset } = plan.match;
    const named = preset.mapping?.words?.failed?.[0];
    const allowed = named !== undefined && (declared.length === 0 || declared.includes(named));
    const own = allowed ? named : words.find((word) => (0,workplan_words/* toItemStatus */.nh)(word, preset.words) === 'failed');
    if (own !== undefined)
        return { kind: 'word', word: own };
    const free = declared.length === 0 && (words.length === 0 || preset.knowsFailed);
    return free ? { kind: 'word', word: 'failed' } : { kind: 'none', words };
}
/** The empty value that the other items keep under a key that tells of a failure; null when they do without the key. */
function findEmptyToken(plan, marked, key) {
    return findOtherToken(plan, marked, { keys: [key], fits: (word) => word === '' });
}
/** The file's own token for a pending item, when other items have a word that is not failed; null when they have none. */
function findPendingToken(plan, marked) {
    const { status: keys, words } = plan.match.preset;
    const statusOf = (word) => (0,workplan_words/* toItemStatus */.nh)(word, words);
    const used = findOtherToken(plan, marked, { keys, fits: (word) => word === '' || statusOf(word) === 'pending' });
    if (used !== null)
        return used;
    const declared = readDeclared(plan).find((word) => statusOf(word) === 'pending');
    if (declared !== undefined)
        return JSON.stringify(declared);
    const worded = findOtherToken(plan, marked, { keys, fits: (word) => statusOf(word) !== 'failed' });
    return worded === null ? null : '"pending"';
}
function findOtherToken(plan, marked, { keys, fits }) {
    const { text } = plan.doc;
    for (const item of plan.items) {
        const value = item === marked ? null : (0,json_tree/* findValue */.j)(item.place.node, keys);
        const isNested = value?.type === 'object' || value?.type === 'array';
        if (value !== null && !isNested && fits(((0,json_tree/* scalarText */.ws)(text, value) ?? '').trim()))
            return (0,json_tree/* tokenOf */.B9)(text, value);
    }
    return null;
}
/** The words that the file itself lists as its own; empty when it lists none. */
function readDeclared(plan) {
    const { root, text } = plan.doc;
    const lists = DECLARATIONS.flatMap((pattern) => (0,json_tree/* select */.Lt)(root, `${pattern}/*`));
    return unique(lists.flatMap(({ node, key }) => key ?? (0,json_tree/* scalarText */.ws)(text, node) ?? []));
}
function readUsed(plan) {
    const { text } = plan.doc;
    const keys = plan.match.preset.status;
    return unique(plan.items.flatMap(({ place }) => (0,json_tree/* scalarText */.ws)(text, (0,json_tree/* findValue */.j)(place.node, keys)) ?? []));
}
function unique(words) {
    return [...new Set(words.filter((word) => word.trim() !== ''))];
}

// EXTERNAL MODULE: ./lib/workplan/edits/mode.js
var edits_mode = __webpack_require__(39925);
;// CONCATENATED MODULE: ./lib/workplan/edits/reason.js
// The reason of a failure as it may stand in a file: short, printable, and never more than it was meant to be.
/** Longest reason that is written, in UTF-16 units: a line that a person still reads in a diff. */
const MAX_REASON_UNITS = 500;
/** What stands where a reason was asked for and none was given: an empty text would not show that there is a mark. */
const NO_REASON = 'no reason given';
/** The reason as a JSON or YAML text: lone surrogates replaced, at most 500 units, no half character at the cut. */
function toReason(reason) {
    const whole = reason.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
    if (whole.length <= MAX_REASON_UNITS)
        return whole;
    return whole.slice(0, MAX_REASON_UNITS).replace(/[\uD800-\uDBFF]$/, '');
}
/** A reason is never blank: it is what tells a mark from what the owner wrote. */
function toGivenReason(reason) {
    return reason.trim() === '' ? NO_REASON : toReason(reason);
}
/** The reason on one line of a comment or a list: no line breaks, nothing invisible, no sign that opens or ends a comment. */
function toLineReason(reason) {
    const line = toReason(reason)
        .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replaceAll(/\p{Cf}/gu, '');
    return toGivenReason(withoutComments(line).trim());
}
/** Until nothing changes: what is left of one sign may be half of another. */
function withoutComments(line) {
    const less = line.replaceAll(/<!-*/g, '<').replaceAll(/--+!?>/g, '>');
    return less === line ? line : withoutComments(less);
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-token.js
var yaml_token = __webpack_require__(63281);
;// CONCATENATED MODULE: ./lib/workplan/edits/mark-keys.js





/** Key of the reason beside a failed status. */
const REASON_KEY = 'failure_reason';
/** The key that takes the reason: the policy's first with `$reason` in it, else ours; null when the policy has none. */
function reasonKeyOf(mapping) {
    const failed = mapping?.write?.failed;
    if (failed === undefined)
        return REASON_KEY;
    const found = Object.entries(failed).find(([, value]) => typeof value === 'string' && value.includes('$reason'));
    return found === undefined ? null : (0,edits_mode/* toItemKey */.E)(found[0]);
}
/** Keys and JSON tokens, the status first. PLAN_NOT_EDITABLE for a value that does not stand in the item itself. */
function toMarkedKeys(request, { status, word, preset }) {
    const own = status ?? (0,edits_mode/* toItemKey */.E)(preset.status[0] ?? 'status') ?? null;
    if (own === null)
        return (0,plan_problem/* notEditable */.WT)(request.file, preset.shape, 'its state does not stand in the item itself');
    if (own === '')
        return (0,result.ok)(new Map([['', toValueToken(word)]]));
    const keys = new Map([[own, toValueToken(word)]]);
    const failed = request.mapping?.write?.failed;
    if (failed === undefined)
        return (0,result.ok)(keys.set(REASON_KEY, toValueToken(toGivenReason(request.reason))));
    for (const [pointer, value] of Object.entries(failed)) {
        const key = (0,edits_mode/* toItemKey */.E)(pointer);
        if (key === null)
            return (0,plan_problem/* notEditable */.WT)(request.file, preset.shape, `${pointer} does not stand in the item itself`);
        if (key !== own)
            keys.set(key, toValueToken(filled(value, request)));
    }
    for (const pointer of request.mapping?.write?.clear ?? []) {
        const key = (0,edits_mode/* toItemKey */.E)(pointer);
        if (key === null)
            return (0,plan_problem/* notEditable */.WT)(request.file, preset.shape, `${pointer} does not stand in the item itself`);
    }
    return (0,result.ok)(keys);
}
/** A value as a JSON token. Beyond what JSON asks, everything invisible is escaped: a reviewer sees it. */
function toValueToken(value) {
    return typeof value === 'string' ? (0,yaml_token/* toJsonToken */.F$)(value) : String(value);
}
function filled(value, { reason, step, level, run }) {
    if (typeof value !== 'string')
        return value;
    const parts = { reason: toGivenReason(reason), step, level, run };
    return toReason(value.replaceAll(/\$(reason|step|level|run)\b/g, (_, name) => parts[name] ?? ''));
}

// EXTERNAL MODULE: ./lib/workplan/edits/owner-words.js
var owner_words = __webpack_require__(65723);
;// CONCATENATED MODULE: ./lib/workplan/edits/json-site.js




/** Place of the word in an item that is nothing but its word. */
const ITSELF = '';
/** The item's own word with its key; in a map of words the word is the item. */
function statusOf({ plan, item }) {
    const { node } = item.place;
    if (node.type !== 'object')
        return { key: ITSELF, value: node };
    for (const key of plan.match.preset.status) {
        const member = (0,json_tree/* findMember */.gz)(node, key);
        if (member !== null)
            return member;
    }
    return null;
}
/** The word of an open item as the other items have it; away with the key when none of them has a word. */
function guessStatus(site) {
    const { plan, item, mapping, mode } = site;
    const alone = item.place.node.type !== 'object';
    const token = alone ? null : findPendingToken(plan, item);
    if (token !== null)
        return { kind: 'token', token };
    if (mode === 'fields' && !alone && mapping?.words?.pending?.[0] === undefined)
        return { kind: 'absent' };
    return { kind: 'token', token: pendingToken(site) };
}
/** The word of an open item, which there always is. */
function pendingToken({ plan, item, mapping }) {
    const found = item.place.node.type === 'object' ? findPendingToken(plan, item) : null;
    const used = (0,owner_words/* usedWords */.rp)(plan.items.map(({ draft }) => draft));
    const { shape } = plan.match.preset;
    return found ?? toValueToken((0,owner_words/* choosePendingWord */.Jd)({ shape, mapping, used, declared: [] }));
}
/** The empty value that the other items keep under a key; away with it when they do without. */
function guessEmpty({ plan, item, mode }, key) {
    const token = findEmptyToken(plan, item, key) ?? (mode === 'minimal' ? '""' : null);
    return token === null ? { kind: 'absent' } : { kind: 'token', token };
}

;// CONCATENATED MODULE: ./lib/workplan/edits/json-words.js




/** The word for failed: the policy's, when the file may have it; else the file's; else that of the format. */
function failedWordOf(plan, mapping) {
    const found = findFailedWord(plan);
    const asked = (0,owner_words/* askedWord */.T4)(mapping);
    if (found.kind === 'word' && (asked === null || asked === found.word))
        return found;
    const { shape } = plan.match.preset;
    const used = (0,owner_words/* usedWords */.rp)(plan.items.map(({ draft }) => draft)).filter((word) => !/^(?:true|false)$/.test(word));
    const declared = readDeclared(plan);
    const free = found.kind === 'word' && used.length === 0 && declared.length === 0;
    if (asked !== null && free)
        return { kind: 'word', word: asked };
    return (0,owner_words/* chooseFailedWord */.lA)({ shape, mapping, used, declared });
}
/** Why a word may not be overwritten: we do not know it; null when it may be. */
function explainWord(word, own, mapping) {
    if (word.trim() === '' || (0,workplan_words/* toItemStatus */.nh)(word, own) !== 'unknown' || word === (0,owner_words/* askedWord */.T4)(mapping))
        return null;
    return `we do not know the item's status ${(0,plan_problem/* quote */.hD)(word)} and do not overwrite it`;
}
/** True for a word that a mark wrote: one for failed, or the policy's own. */
function isMarkWord(word, own, mapping) {
    return (0,workplan_words/* toItemStatus */.nh)(word, own) === 'failed' || word === (0,owner_words/* askedWord */.T4)(mapping);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/was.js
// Keeps what an item had before its mark at the end of the mark's reason, where clearing the mark could not find it out again.


const WORD = / \(was (?<word>[^()]*)\)$/;
const TOKENS = ' (was {';
/** True for a word that may stand in brackets: visible, no brackets, no braces, and not our sign for nothing. */
function isPlainWord(word) {
    return /^[^\s(){}](?:[^(){}]*[^\s(){}])?$/.test(word) && word !== 'null';
}
/** The reason with what was behind it; a reason that only looks so loses its brackets. Null: nothing is kept. */
function withWas(reason, was) {
    const plain = reason.replace(WORD, ' [was $<word>]').replaceAll(TOKENS, ' [was {');
    if (was === null)
        return plain;
    if (was.kind === 'word')
        return `${plain} (was ${was.word})`;
    const members = [...was.tokens].map(([key, token]) => `${JSON.stringify(key)}:${token}`);
    return `${plain} (was {${members.join(',')}})`;
}
/** What a reason keeps; null when it keeps nothing. */
function readWas(reason) {
    if (typeof reason !== 'string')
        return null;
    const tokens = readTokens(reason);
    if (tokens !== null)
        return { kind: 'tokens', tokens };
    const word = WORD.exec(reason)?.groups?.['word'];
    return word === undefined ? null : { kind: 'word', word };
}
/** The word that a reason keeps; null when it keeps none, or more than a word. */
function readWasWord(reason) {
    const was = readWas(reason);
    return was?.kind === 'word' ? was.word : null;
}
function readTokens(reason) {
    const at = reason.indexOf(TOKENS);
    if (at === -1 || !reason.endsWith('})'))
        return null;
    const text = reason.slice(at + TOKENS.length - 1, -1);
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { disallowComments: true });
    if (errors.length > 0 || root?.type !== 'object')
        return null;
    return new Map((0,json_tree/* membersOf */.lS)(root).map(({ key, value }) => [key, (0,json_tree/* tokenOf */.B9)(text, value)]));
}

;// CONCATENATED MODULE: ./lib/workplan/edits/json-was.js
// What an item of a JSON plan had under the keys of its mark: noted when it is marked, given back when the mark goes.







/** The keys of a mark with what the item had before at the end of the reason, where one is written. */
function withWasNoted(site, keys) {
    const key = reasonKeyOf(site.mapping);
    const told = key === null || key === statusOf(site)?.key ? undefined : keys.get(key);
    if (key === null || told === undefined)
        return keys;
    return new Map([...keys, [key, toValueToken(withWas(String(JSON.parse(told)), toWas(site, keys)))]]);
}
/**
 * What a mark that stands, or that only its reason tells of, keeps of the item; null when it keeps nothing. A word that
 * nobody knows was never overwritten: a person wrote those brackets.
 */
function wasOf({ plan, item, mapping }) {
    const key = reasonKeyOf(mapping);
    const was = key === null ? null : readWas((0,json_tree/* findMember */.gz)(item.place.node, key)?.value.value);
    if (was?.kind !== 'word' || was.word === 'null')
        return was;
    return explainWord(was.word, plan.match.preset.words, mapping) === null ? was : null;
}
/** What the status gets when its mark goes. Marks of earlier versions and bare ones keep nothing: then the other items tell. */
function statusBack(site, key) {
    const was = wasOf(site);
    if (was === null)
        return guessStatus(site);
    if (was.kind === 'tokens')
        return toChange(was.tokens.get(key));
    return { kind: 'token', token: was.word === 'null' ? 'null' : toValueToken(was.word) };
}
/** What another key of a mark gets when that goes. */
function keyBack(site, key) {
    const was = wasOf(site);
    return was?.kind === 'tokens' ? toChange(was.tokens.get(key)) : guessEmpty(site, key);
}
function toChange(token) {
    return token === undefined ? { kind: 'absent' } : { kind: 'token', token };
}
/** An item that has failed with a reason counts as marked: what its mark kept is kept on. */
function toWas(site, keys) {
    if (isMarked(site))
        return wasOf(site);
    const before = readBefore(site, keys);
    const status = statusOf(site);
    const others = [...keys.keys()].filter((key) => key !== status?.key);
    // What other items look like while they are marked themselves says nothing about later.
    const flags = site.plan.match.preset.flag;
    const word = status === null ? undefined : before.get(status.key);
    if (others.some((key) => before.has(key) || flags.includes(key)))
        return { kind: 'tokens', tokens: before };
    const kept = site.plan.items.flatMap((item) => (item === site.item ? [] : (wasOf({ ...site, item }) ?? [])));
    const isGuessed = !kept.some(({ kind }) => kind === 'tokens') && others.every((key) => guessEmpty(site, key).kind === 'absent');
    const isBare = isGuessed && kept.length === 0 && word === undefined;
    if (isBare && guessStatus(site).kind === 'absent')
        return null;
    if (!isGuessed || word === undefined)
        return { kind: 'tokens', tokens: before };
    return toWordOnly(word) ?? { kind: 'tokens', tokens: before };
}
function toWordOnly(token) {
    if (token === 'null')
        return { kind: 'word', word: token };
    const word = String(JSON.parse(token));
    return isPlainWord(word) && toValueToken(word) === token ? { kind: 'word', word } : null;
}
function isMarked(site) {
    const { plan, item, mapping } = site;
    const status = statusOf(site);
    const word = status === null ? null : (0,json_tree/* scalarText */.ws)(plan.doc.text, status.value);
    if (word === null || !isMarkWord(word, plan.match.preset.words, mapping))
        return false;
    const key = reasonKeyOf(mapping);
    const reason = key === null ? null : (0,json_tree/* findMember */.gz)(item.place.node, key)?.value.value;
    return typeof reason === 'string' && reason.trim() !== '';
}
/** Each key of the mark that is there, as spelt. That it failed proves an item open: it goes back to neither word nor flag of done. */
function readBefore(site, keys) {
    const { plan, item } = site;
    const { text } = plan.doc;
    const { words } = plan.match.preset;
    const status = statusOf(site);
    const flag = (0,json_items/* findFlag */.ch)(item.place.node, plan.match.preset)?.key;
    const before = new Map();
    for (const key of keys.keys()) {
        const value = (0,json_tree/* findMember */.gz)(item.place.node, key)?.value;
        if (value === undefined)
            continue;
        const isDone = key === status?.key && (0,workplan_words/* toItemStatus */.nh)((0,json_tree/* scalarText */.ws)(text, value) ?? '', words) === 'done';
        before.set(key, key === flag ? 'false' : isDone ? pendingToken(site) : (0,json_tree/* tokenOf */.B9)(text, value));
    }
    return before;
}

;// CONCATENATED MODULE: ./lib/workplan/edits/json-mark.js













/** The text of a JSON plan with the item marked. */
function markJson(plan, request, mode) {
    const located = locate(plan, request, mode);
    if (!located.ok)
        return located;
    const site = located.value;
    const failed = failedWordOf(plan, request.mapping);
    if (failed.kind === 'refused')
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.match.preset.shape, failed.because);
    if (failed.kind === 'none')
        return (0,result.ok)({ kind: 'sidecar', because: failed.because });
    const status = statusOf(site);
    const refusal = status === null ? null : explainStatus(plan, status.value, request.mapping);
    if (refusal !== null)
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.match.preset.shape, refusal);
    if (mode === 'minimal' && status === null && site.item.place.node.type === 'object') {
        return (0,result.ok)({ kind: 'sidecar', because: 'the policy allows no new keys, and the item has no status to change' });
    }
    const keys = toMarkedKeys(request, { status: status?.key ?? null, word: failed.word, preset: plan.match.preset });
    if (!keys.ok)
        return keys;
    const changes = toMarkChanges(site, withWasNoted(site, keys.value));
    const text = (0,splice/* applySplices */.Ut)(plan.doc.text, toSplices(site, changes));
    return finish(request, site, { text, changes });
}
/** The text of a JSON plan without the item's mark. */
function clearJson(plan, request, mode) {
    const located = locate(plan, request, mode);
    if (!located.ok)
        return located;
    const site = located.value;
    const status = statusOf(site);
    const keys = toMarkedKeys({ ...request, reason: '' }, { status: status?.key ?? null, word: '', preset: plan.match.preset });
    if (!keys.ok)
        return keys;
    const changes = toClearChanges(site, keys.value);
    let text = (0,splice/* applySplices */.Ut)(plan.doc.text, toSplices(site, changes));
    for (const [key, change] of changes) {
        if (change.kind === 'absent')
            text = withoutMember(text, site, key);
    }
    return finish(request, site, { text, changes });
}
/** The item's node in a file whose every object has each key once. */
function locate(plan, { file, item, mapping }, mode) {
    const { doc, match } = plan;
    const twice = (0,json_tree/* findDuplicateKey */._d)(doc.root);
    if (twice !== null) {
        const detail = `the key ${(0,plan_problem/* quote */.hD)(twice.key)} stands twice in one object, so that two readers may see two values; remove one`;
        return (0,plan_problem/* malformed */.Qm)({ file, text: doc.text }, twice.keyNode.offset, detail);
    }
    const found = findOne({ file, item, shape: match.preset.shape }, plan.items, {
        idOf: (each) => each.draft.id,
        lineOf: (each) => (0,plan_problem/* placeAt */.BW)(doc.text, each.place.node.offset).line,
    });
    return found.ok ? (0,result.ok)({ plan, item: found.value, mapping, mode }) : found;
}
/** Why a status that is there may not be overwritten; null when it may. */
function explainStatus(plan, value, mapping) {
    if (value.type === 'null')
        return null;
    if (value.type !== 'string')
        return `the item's status is of type ${value.type}, not a word`;
    return explainWord(String(value.value), plan.match.preset.words, mapping);
}
function toMarkChanges({ plan, item, mode }, keys) {
    const changes = new Map();
    const { node } = item.place;
    if (node.type !== 'object') {
        const token = keys.get(ITSELF) ?? '';
        return new Map([[ITSELF, { kind: 'token', token }]]);
    }
    const flag = (0,json_items/* findFlag */.ch)(node, plan.match.preset);
    if (flag !== null)
        changes.set(flag.key, { kind: 'token', token: 'false' });
    for (const [key, token] of keys) {
        const member = (0,json_tree/* findMember */.gz)(node, key);
        if (member === null && mode === 'minimal')
            continue;
        if (member !== null && isSaid(plan, member, token, plan.match.preset.status.includes(key)))
            continue;
        changes.set(key, { kind: 'token', token });
    }
    return changes;
}
/** True for a value that says the same already: the same value, or for a status another word for failed. */
function isSaid(plan, { value }, token, isStatus) {
    const word = (0,json_tree/* scalarText */.ws)(plan.doc.text, value);
    if (word === null)
        return token === 'null' && value.type === 'null';
    if (value.type === 'string' && toValueToken(word) === token)
        return true;
    if (value.type !== 'string')
        return word === token;
    const wanted = token.startsWith('"') ? String(JSON.parse(token)) : token;
    const { words } = plan.match.preset;
    return isStatus && (0,workplan_words/* toItemStatus */.nh)(word, words) === 'failed' && (0,workplan_words/* toItemStatus */.nh)(wanted, words) === 'failed';
}
/**
 * What stood there before, as far as it is known. Keys are touched only where the item is failed or its reason shows that
 * the mark is ours: what else stands under them is the owner's. A done flag stays.
 */
function toClearChanges(site, keys) {
    const { plan, item, mapping } = site;
    const changes = new Map();
    const status = statusOf(site);
    const word = status === null ? null : (0,json_tree/* scalarText */.ws)(plan.doc.text, status.value);
    const failed = word !== null && isMarkWord(word, plan.match.preset.words, mapping);
    const was = wasOf(site);
    if (!failed && was === null)
        return changes;
    if (status !== null && failed)
        changes.set(status.key, statusBack(site, status.key));
    const flag = (0,json_items/* findFlag */.ch)(item.place.node, plan.match.preset)?.key;
    for (const [key, token] of keys) {
        const value = key === status?.key ? null : ((0,json_tree/* findMember */.gz)(item.place.node, key)?.value ?? null);
        if (value === null || (key === flag && was?.kind !== 'tokens'))
            continue;
        const isEmpty = value.type === 'null' || value.value === '';
        const isOurs = was?.kind === 'tokens' || !isEmpty || (failed && (0,json_tree/* tokenOf */.B9)(plan.doc.text, value) === token);
        if (isOurs)
            changes.set(key, keyBack(site, key));
    }
    return changes;
}
/** Splices for new tokens: in place where the key is there, else behind the status, the done flag or the last member. */
function toSplices(site, changes) {
    const { plan, item } = site;
    const { node } = item.place;
    const splices = [];
    const missing = [];
    for (const [key, change] of changes) {
        if (change.kind === 'absent')
            continue;
        const member = node.type === 'object' ? (0,json_tree/* findMember */.gz)(node, key) : { value: node };
        if (member === null)
            missing.push({ key, token: change.token });
        else
            splices.push((0,splice/* replaceValue */.uQ)(member.value, change.token));
    }
    const status = node.type === 'object' ? statusOf(site) : null;
    const anchorKey = status?.key ?? (0,json_items/* findFlag */.ch)(node, plan.match.preset)?.key;
    const anchor = anchorKey === undefined ? (0,json_tree/* membersOf */.lS)(node).at(-1) : (0,json_tree/* findMember */.gz)(node, anchorKey);
    if (anchor === undefined || anchor === null)
        return splices;
    return [...splices, ...(0,splice/* insertAfter */.WH)(plan.doc.text, node, anchor, missing)];
}
/** One at a time, by the item's place: two neighbours share a comma, and only a fresh tree knows whose it is. */
function withoutMember(text, { plan, item }, key) {
    const doc = (0,json_text/* parseJsonText */.l)(plan.doc.file, text);
    const node = doc.ok ? (0,json_tree/* findAt */.L8)(doc.value.root, item.place.pointer) : null;
    const member = node === null ? null : (0,json_tree/* findMember */.gz)(node, key);
    return node === null || member === null ? text : (0,splice/* applySplices */.Ut)(text, (0,splice/* removeMember */.pt)(text, node, member));
}
function finish({ file }, site, edited) {
    const { doc } = site.plan;
    const after = doc.bom + edited.text;
    const proven = proveEdit({ before: doc, after, item: site.item.place.node, changes: edited.changes });
    if (!proven.ok)
        return proven;
    return proven.value === after
        ? (0,result.ok)({ kind: 'text', after })
        : (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file, detail: 'it changed' });
}

// EXTERNAL MODULE: ./lib/workplan/box-note.js
var box_note = __webpack_require__(36508);
// EXTERNAL MODULE: ./lib/workplan/read-markdown.js + 3 modules
var read_markdown = __webpack_require__(93439);
;// CONCATENATED MODULE: ./lib/workplan/edits/checkbox.js
// Marks a check box `[!]` with one line that says why, and takes both away again; nothing else of the list changes.





const BOX = /^(?<head>[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[(?<mark>[^\][])\]/;
/**
 * The text with the box marked. With `reason` null only the box itself changes. The note goes below the box's own paragraph.
 * One that was done goes back to open: that it failed proves it so.
 */
function markBox(site, reason, wasDone) {
    const box = findBox(site);
    if (box === null)
        return unproven(site.file, 'the line holds no box');
    const { place, head, lines } = box;
    const marked = withMark(box, site.line, '!');
    if (reason === null)
        return prove(site, marked, '!');
    if (place.kind === 'open') {
        return (0,plan_problem/* notEditable */.WT)(site.file, 'tasks-md', 'a comment that begins in the item never ends, and would hide the reason');
    }
    const was = place.kind === 'noted' ? place.was : wasDone ? ' ' : box.mark;
    const note = `${head.replaceAll(/\S/g, ' ')}- failed: ${toLineReason(reason)} <!-- aftermath was [${was}] -->`;
    if (place.kind === 'noted')
        return prove(site, marked.with(place.line, note + crOf(lines[place.line])), '!');
    return prove(site, withLineBehind(marked, place.behind, note), '!');
}
/** The text without the mark: the box as it was, or open; our line gone. */
function clearBox(site) {
    const box = findBox(site);
    if (box === null)
        return unproven(site.file, 'the line holds no box');
    const { place } = box;
    const mark = box.mark !== '!' ? box.mark : place.kind === 'noted' ? place.was : ' ';
    const cleared = withMark(box, site.line, mark);
    return prove(site, place.kind === 'noted' ? withoutLine(cleared, place.line) : cleared, mark);
}
function findBox({ text: whole, line }) {
    const lines = (0,plan_problem/* withoutBom */.vA)(whole).text.split('\n');
    const groups = BOX.exec(lines[line] ?? '')?.groups;
    if (groups === undefined)
        return null;
    const { head = '', mark = ' ' } = groups;
    return { lines, head, mark, place: (0,box_note/* findNotePlace */.t)(lines, line) };
}
function withMark({ lines, head }, line, mark) {
    const old = lines[line] ?? '';
    return lines.with(line, `${head}[${mark}]${old.slice(head.length + '[x]'.length)}`);
}
/** A line more, with the line end of the one before it. Where that is the last of the file and has none, with that of the others. */
function withLineBehind(lines, at, note) {
    const isLast = at === lines.length - 1;
    const above = isLast ? crOf(lines[0]) : crOf(lines[at]);
    const [line = ''] = lines.slice(at);
    return isLast
        ? lines.toSpliced(at, 1, line + (lines.length > 1 ? above : ''), note)
        : lines.toSpliced(at + 1, 0, note + above);
}
/** The inverse: what stood last without a line end stands last again. */
function withoutLine(lines, at) {
    const rest = lines.toSpliced(at, 1);
    if (at < lines.length - 1)
        return rest;
    return rest.with(at - 1, (rest[at - 1] ?? '').replace(/\r$/, ''));
}
function crOf(line) {
    return line?.endsWith('\r') === true ? '\r' : '';
}
/** Reads the boxes again: the same ones in the same order, with the same states, but for the one that was meant. */
function prove({ file, text: whole, line }, lines, mark) {
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const after = lines.join('\n');
    const [old, now] = [(0,read_markdown/* readCheckboxes */.s)(text), (0,read_markdown/* readCheckboxes */.s)(after)];
    const same = old.every((draft, index) => {
        const other = now[index];
        const status = draft.pointer === `/${line}` ? `[${mark}]` : draft.rawStatus;
        return other?.id === draft.id && other.title === draft.title && other.rawStatus === status;
    });
    return same && old.length === now.length ? (0,result.ok)(bom + after) : unproven(file, 'another box would differ');
}
function unproven(file, detail) {
    return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file, detail });
}

// EXTERNAL MODULE: ./lib/workplan/edits/yaml-doc.js
var yaml_doc = __webpack_require__(91026);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/workplan/edits/yaml-view.js
var yaml_view = __webpack_require__(11491);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-item.js
// Finds an item of a YAML plan for an editor: a word in a map of words, or a map with the place of its status.




/** The item, or why it may not be written. */
function findItem(doc, { path, status }) {
    const slot = slotAt(doc, path);
    if (slot === null)
        return { kind: 'missing' };
    if (slot.kind !== 'map')
        return toOpen(slot);
    const node = (0,yaml_doc/* nodeAt */.oB)(doc, path);
    if (!(0,dist/* isMap */.jh)(node))
        return { kind: 'closed', because: 'it is a list' };
    for (const key of status) {
        const found = slot.map.find(key);
        if (found === null)
            continue;
        const open = toOpen(found);
        if (open.kind === 'closed')
            return { kind: 'closed', because: `${key}: ${open.because}` };
        return { kind: 'map', node, view: slot.map, status: { key, slot: open.slot } };
    }
    return { kind: 'map', node, view: slot.map, status: null };
}
/** A value that may be written; else why not. What an alias stands for is written elsewhere. */
function toOpen(slot) {
    if (slot.kind === 'closed')
        return slot;
    if (slot.kind === 'map')
        return { kind: 'closed', because: 'it is a map or a list' };
    if (slot.kind === 'token' && slot.alias === true)
        return { kind: 'closed', because: 'an alias takes it from elsewhere' };
    return { kind: 'word', slot };
}
/** The slot at the end of a path; null when there is none. */
function slotAt(doc, path) {
    let slot = { kind: 'map', map: (0,yaml_view/* viewOf */.du)(doc) };
    for (const key of path)
        slot = slot?.kind === 'map' ? slot.map.find(key) : null;
    return slot;
}
/** The word at a place: a text, or anything else as it is spelt; null where nothing is said. */
function wordAt(text, slot) {
    if (slot.kind === 'empty' || slot.is(null))
        return null;
    const token = text.slice(slot.start, slot.end);
    const value = tokenValue(token);
    return typeof value === 'string' ? value : token;
}
/** What a token means by itself; null for an empty one. */
function tokenValue(token) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)('', `a: ${token}`);
    const node = doc.ok ? (0,yaml_doc/* nodeAt */.oB)(doc.value, ['a']) : null;
    return (node?.value ?? null);
}
/** A word in the spelling of the value that it replaces. */
function toToken(slot, word) {
    const style = slot.kind === 'token' ? slot.style : { quote: 'plain', indent: '', eol: '\n', old: '' };
    return (0,yaml_token/* toYamlToken */.Yf)(word, style.quote === 'literal' ? { ...style, quote: 'plain' } : style);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-note.js
// Our comment at the end of a YAML line: it keeps what stood there before the mark, token for token, and says why.

/** Text of a note whose reason stands in a key of its own. */
const BEFORE = 'before the failure';
const SIGN = ' # aftermath';
/** A token is quoted, or plain: a `#` only behind a sign, no colon before a blank. Nothing: the key had no value. */
const NOTE = /^ # aftermath(?: was (?<was>"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|(?:[^"'\s#:](?:[^\n#]|(?<=\S)#)*?)?))?: [^\n]*$/;
/** The line of a value; null for a value on several lines. */
function lineOf(text, slot) {
    const [start, end] = slot.kind === 'token' ? [slot.start, slot.end] : [slot.colon, slot.colon];
    const token = text.slice(start, end);
    if (token.includes('\n'))
        return null;
    const noteEnd = (0,yaml_view/* lineEnd */.kd)(text, end);
    const rest = text.slice(end, noteEnd);
    const free = /^[ \t]*(?:[ \t]#.*)?$/.test(rest);
    const at = free ? rest.lastIndexOf(SIGN) : -1;
    const note = at === -1 ? null : readNote(rest.slice(at));
    return { token, start, end, free, note, noteStart: note === null ? noteEnd : end + at, noteEnd };
}
/** The note as it ends a line; null for an old token that would not be read back. `reason` is one line. */
function toNote({ was }, reason) {
    // A sign of ours within the reason would be taken for the note itself.
    const plain = reason.replaceAll(/#(?= aftermath)/g, '');
    const text = `${SIGN}${was === null ? '' : ` was ${was}`}: ${plain}`;
    return readNote(text)?.was === was ? text : null;
}
function readNote(text) {
    const match = NOTE.exec(text);
    if (match === null)
        return null;
    return { was: match.groups?.['was'] ?? (text.startsWith(`${SIGN} was `) ? '' : null) };
}

// EXTERNAL MODULE: ./lib/workplan/yaml-parse.js
var yaml_parse = __webpack_require__(46949);
;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-remove.js



/**
 * The splices that take these keys away, each with where our note on its line begins, or null. Null when a key of a block
 * does not stand on lines of its own.
 */
function removePairs(text, map, keys) {
    const isGone = (pair) => keys.has((0,yaml_parse/* yamlKeyText */.E)(pair.key) ?? '');
    if (map.flow === true)
        return removeInBraces(map.items, isGone);
    const splices = [];
    for (const pair of map.items.filter(isGone)) {
        const lines = removeLines(text, pair, keys.get((0,yaml_parse/* yamlKeyText */.E)(pair.key) ?? '') ?? null);
        if (lines === null)
            return null;
        splices.push(...lines);
    }
    return splices;
}
/** The lines of a pair. A comment that a person put behind it stays, on the line that is left. */
function removeLines(text, pair, note) {
    const key = (0,yaml_doc/* rangeOf */.be)(pair.key)[0];
    const start = text.lastIndexOf('\n', key - 1) + 1;
    if (text.slice(start, key).trim() !== '')
        return null;
    const end = (0,yaml_view/* endOfPair */.Bj)(text, pair);
    const value = Math.min(end, Math.max((0,yaml_doc/* rangeOf */.be)(pair.key)[1], (0,yaml_doc/* rangeOf */.be)(pair.value)[1]));
    const comment = /^[\s:]*(?=#)/.exec(text.slice(value, note ?? (0,yaml_view/* lineEnd */.kd)(text, value)))?.[0];
    if (comment !== undefined) {
        const kept = { start: key, end: value + comment.length, text: '' };
        return note === null ? [kept] : [kept, { start: note, end, text: '' }];
    }
    if (start > 0)
        return [{ start: text[start - 2] === '\r' ? start - 2 : start - 1, end, text: '' }];
    const next = /^\r?\n/.test(text.slice(end, end + 2)) ? text.indexOf('\n', end) + 1 : end;
    return [{ start, end: next, text: '' }];
}
/** A run of keys goes with the comma before it; the first ones go with the comma behind them. */
function removeInBraces(pairs, isGone) {
    const splices = [];
    for (let first = 0; first < pairs.length; first += 1) {
        let next = first;
        while (next < pairs.length && isGone(pairs[next]))
            next += 1;
        if (next === first)
            continue;
        const [before, behind] = [pairs[first - 1], pairs[next]];
        const end = endInBraces(pairs[next - 1]);
        const start = (0,yaml_doc/* rangeOf */.be)(pairs[first]?.key)[0];
        if (before !== undefined)
            splices.push({ start: endInBraces(before), end, text: '' });
        else
            splices.push({ start, end: behind === undefined ? end : (0,yaml_doc/* rangeOf */.be)(behind.key)[0], text: '' });
        first = next;
    }
    return splices;
}
function endInBraces(pair) {
    return Math.max((0,yaml_doc/* rangeOf */.be)(pair.key)[1], (0,yaml_doc/* rangeOf */.be)(pair.value)[1]);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-work.js
// An edit of one item of a YAML plan as it grows: places and claims are collected, and the whole is proven at the end.





/** A mark that the file cannot keep. */
function sidecar(because) {
    return (0,result.ok)({ kind: 'sidecar', because });
}
/** PLAN_NOT_EDITABLE, with what stands in the way. */
function refuse({ site: { file } }, detail) {
    return (0,result/* err */._)({ code: 'PLAN_NOT_EDITABLE', file, shape: 'YAML', detail });
}
/** The key of the reason among those that the mark sets besides the status. */
function yaml_work_reasonKeyOf({ mark }, { rest }) {
    return mark.reasonKey !== null && rest.includes(mark.reasonKey) ? mark.reasonKey : null;
}
/** What the going of a mark brings back for a status: the token, but for a word that said done. */
function oldToken({ doc, mark }, slot, line) {
    const word = wordAt(doc.text, slot);
    return word !== null && mark.isDone(word) ? toToken(slot, mark.pending) : line.token;
}
/** A comment that only looks like ours is the person's who wrote it: it stays, and ours comes behind it. */
function withoutNote(line) {
    return { ...line, note: null, noteStart: line.noteEnd };
}
/** A new key with its value, as it stands in a block or inside braces. */
function toPair(key, { keys }, style) {
    return `${(0,yaml_token/* toYamlKey */.QM)(key)}: ${(0,yaml_token/* toYamlToken */.Yf)(keys.get(key) ?? null, style)}`;
}
/** Claims the values of keys that the item did not have. */
function add({ claims, site }, missing, { keys }) {
    claims.push(...missing.map((key) => ({ path: [...site.path, key], value: keys.get(key) ?? null })));
}
/** Puts a value in its place, and a note at the end of its line; null: the line has none and gets none. */
function replace(work, { slot, line, value, path, note }) {
    const same = slot.kind === 'token' ? slot.is(value) : value === null;
    work.parts.push(...rewrite(line, same ? line.token : toToken(slot, value), note));
    work.claims.push({ path, value });
    work.notes.push(work.doc.text.slice(line.noteStart, line.noteEnd), note ?? '');
}
/** Puts a value in its place, whatever lines it stands on. */
function replaceLines(work, { slot, value, path }) {
    const [start, end] = slot.kind === 'token' ? [slot.start, slot.end] : [slot.colon, slot.colon];
    const same = slot.kind === 'token' && slot.is(value);
    if (!same)
        work.parts.push({ start, end, text: `${start === end ? ' ' : ''}${toToken(slot, value)}` });
    work.claims.push({ path, value });
}
/** Splices for a token and a note. An empty token takes the blank before it along. */
function rewrite(line, token, note) {
    const blank = line.start === line.end && token !== '' ? ' ' : '';
    const start = token === '' && line.end > line.start ? line.start - 1 : line.start;
    return [
        { start, end: line.end, text: token === line.token ? line.token : blank + token },
        { start: line.noteStart, end: line.noteEnd, text: note ?? '' },
    ];
}
/** Puts the done flag down and proves the whole. */
function yaml_work_finish(work) {
    const { doc, site, parts, claims, notes } = work;
    for (const key of site.flag) {
        const slot = slotAt(doc, [...site.path, key]);
        if (slot?.kind !== 'token' || !slot.is(true) || claims.some(({ path }) => path.at(-1) === key))
            continue;
        parts.push({ start: slot.start, end: slot.end, text: 'false' });
        claims.push({ path: [...site.path, key], value: false });
        break;
    }
    const proven = (0,yaml_doc/* proveYaml */.si)(doc, (0,splice/* applySplices */.Ut)(doc.text, parts), { claims, notes });
    return proven.ok ? (0,result.ok)({ kind: 'text', after: proven.value }) : proven;
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-clear.js
// Takes the mark off an item of a YAML plan: what was noted comes back token for token, what was not there goes away.








/** The text without the mark. An item that is not marked stays as it is. */
function clearYaml(site, clear) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)(site.file, site.text);
    if (!doc.ok)
        return doc;
    const work = { doc: doc.value, site, clear, parts: [], claims: [], notes: [] };
    const item = findItem(doc.value, site);
    const status = item.kind === 'word' ? { key: null, slot: item.slot } : item.kind === 'map' ? item.status : null;
    const line = status === null ? null : lineOf(doc.value.text, status.slot);
    if (status === null || line === null)
        return (0,result.ok)(site.text);
    const marked = clear.isMark(wordAt(doc.value.text, status.slot) ?? '');
    const path = status.key === null ? site.path : [...site.path, status.key];
    if (item.kind === 'map')
        return clearItem(work, item, { slot: status.slot, line, path, marked });
    if (!marked)
        dropNote(work, line);
    else
        putBack(work, { slot: status.slot, line, path }, line.note?.was ?? toToken(status.slot, clear.pending ?? 'pending'));
    return yaml_clear_finish(work);
}
/** The keys of an item's mark: noted ones come back, the others go, once something proves that a mark set them. */
function clearItem(work, item, status) {
    const { clear, site } = work;
    const rest = clear.rest.flatMap((key) => placesOf(work, item, key));
    const { slot, line, marked } = status;
    if (!marked) {
        dropNote(work, line);
        for (const each of rest)
            if (each.line?.note?.was != null)
                putBack(work, each, each.line.note.was);
        return yaml_clear_finish(work);
    }
    const said = rest.some(({ line: each, slot: at }) => each?.note != null || (at.kind === 'token' && !isNothing(at)));
    if (line.note === null && !said && clear.pending !== null) {
        putBack(work, status, toToken(slot, clear.pending));
        return yaml_clear_finish(work);
    }
    const gone = new Map();
    const was = line.note?.was ?? wasInReason(work, item);
    if (was !== null)
        putBack(work, status, was);
    else
        gone.set(status.path.at(-1) ?? '', line.note === null ? null : line.noteStart);
    for (const each of rest) {
        if (each.line?.note?.was != null)
            putBack(work, each, each.line.note.was);
        else
            gone.set(each.path.at(-1) ?? '', null);
    }
    const removed = removePairs(work.doc.text, item.node, gone);
    if (removed === null) {
        const detail = 'a key of the mark does not stand on a line of its own';
        return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file: site.file, detail });
    }
    work.parts.push(...removed);
    for (const key of gone.keys())
        work.claims.push({ path: [...site.path, key], value: undefined });
    if (line.note !== null)
        work.notes.push(noteOf(work, line));
    return yaml_clear_finish(work);
}
function isNothing(slot) {
    return slot.is('') || slot.is(null);
}
/** Where a key of the mark stands; nothing for one that is not there, or that is nothing of ours. */
function placesOf({ doc, site }, { view }, key) {
    const found = view.find(key);
    const open = found === null ? null : toOpen(found);
    if (open === null || open.kind === 'closed')
        return [];
    return [{ slot: open.slot, line: lineOf(doc.text, open.slot), path: [...site.path, key] }];
}
/** The token of the old word that stands in a reason inside braces. */
function wasInReason({ doc, clear }, { node, view, status }) {
    const slot = node.flow !== true || clear.reasonKey === null ? null : view.find(clear.reasonKey);
    const was = slot?.kind === 'token' ? readWasWord(wordAt(doc.text, slot)) : null;
    return was === null || status === null || !clear.isKnown(was) ? null : toToken(status.slot, was);
}
function putBack(work, { line, path }, token) {
    work.parts.push(...rewrite(line, token, null));
    work.claims.push({ path, value: tokenValue(token) });
    work.notes.push(noteOf(work, line));
}
function dropNote(work, line) {
    work.parts.push(...rewrite(line, line.token, null));
    work.notes.push(noteOf(work, line));
}
function noteOf({ doc }, line) {
    return doc.text.slice(line.noteStart, line.noteEnd);
}
function yaml_clear_finish({ doc, parts, claims, notes }) {
    return (0,yaml_doc/* proveYaml */.si)(doc, (0,splice/* applySplices */.Ut)(doc.text, parts), { claims, notes });
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-head.js
// Takes a Markdown file with YAML at its head apart, so that the head is edited as every other YAML.

/** A Markdown file's YAML head with what stands before and behind it; null when it has none. */
function splitFrontMatter(whole) {
    const { bom, text } = (0,plan_problem/* withoutBom */.vA)(whole);
    const found = /^(?<open>---[ \t]*\r?\n)(?<head>[\s\S]*?)(?<close>\r?\n---[ \t]*(?:\r?\n|$))/.exec(text)?.groups;
    if (found === undefined)
        return null;
    const { open = '', head = '' } = found;
    return { before: bom + open, head, behind: text.slice(open.length + head.length) };
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-block.js




/** Each value that is there is replaced and noted on its line; what is missing comes behind the last key. */
function markBlock(work, item, values) {
    const reason = yaml_work_reasonKeyOf(work, values) === null ? toLineReason(work.mark.reason ?? '') : null;
    const missing = [];
    for (const [key, value] of values.keys) {
        const found = item.view.find(key);
        const text = key === values.own ? (reason ?? BEFORE) : BEFORE;
        const problem = found === null ? null : setKey(work, found, { key, value, text, values });
        if (found === null)
            missing.push(key);
        if (problem !== null)
            return problem;
    }
    return addLines(work, item, { missing, values, reason });
}
/** Collects the new value of one key; what stands in the way of it, or null. */
function setKey(work, found, { key, value, text, values }) {
    const open = toOpen(found);
    if (open.kind === 'closed')
        return refuse(work, `${key}: ${open.because}`);
    const { slot } = open;
    const { ours, own } = values;
    const path = [...work.site.path, key];
    const line = lineOf(work.doc.text, slot);
    if (line === null) {
        if (ours)
            replaceLines(work, { slot, value, path });
        return ours ? null : sidecar(`what ${key} says now cannot be kept beside the mark`);
    }
    // The note of an earlier mark stays; where there is none nothing was there.
    const was = key === own ? oldToken(work, slot, line) : isRaised(work, key, slot) ? 'false' : line.token;
    const old = ours ? line.note : { was };
    const note = old === null ? null : toNote(old, text);
    if (!line.free || (old !== null && note === null)) {
        return sidecar(`what ${key} says now cannot be kept beside the mark`);
    }
    replace(work, { slot, line: ours ? line : withoutNote(line), value, path, note });
    return null;
}
/** True for the item's done flag where it is up: that the item failed puts it down for good. */
function isRaised({ site }, key, slot) {
    return site.flag.includes(key) && slot.kind === 'token' && slot.is(true);
}
function addLines(work, { view }, { missing, values, reason }) {
    const { tail, style } = view;
    if (missing.length === 0)
        return yaml_work_finish(work);
    if (tail === null)
        return refuse(work, 'there is no place for a new key');
    const note = reason === null ? null : toNote({ was: null }, reason);
    const lines = missing.map((key) => {
        const line = `${style.eol}${tail.indent ?? ''}${toPair(key, values, style)}`;
        return key === values.own ? line + (note ?? '') : line;
    });
    if (note !== null)
        work.notes.push(note);
    add(work, missing, values);
    work.parts.push({ start: tail.at, end: tail.at, text: lines.join('') });
    return yaml_work_finish(work);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-braces.js



/** Keys inside braces: no comment fits, so the old word goes into the reason; a value that would be lost stays. */
function markInBraces(work, item, values) {
    const { site } = work;
    const { tail } = item.view;
    const reasonKey = yaml_work_reasonKeyOf(work, values);
    if (reasonKey === null || tail === null)
        return sidecar('the item stands inside braces and has no key for the reason');
    const told = String(values.keys.get(reasonKey));
    const was = values.ours
        ? readReason(work, reasonKey)
        : item.status === null
            ? null
            : bracedWas(work, item.status.slot);
    const reason = withWas(told, was === undefined || was === null ? null : { kind: 'word', word: was });
    if (was === undefined || (was !== null && readWasWord(reason) !== was)) {
        return sidecar('what its status says now cannot be kept inside braces');
    }
    const keys = new Map([...values.keys, [reasonKey, reason]]);
    const missing = [];
    for (const [key, value] of keys) {
        const found = item.view.find(key);
        if (found === null) {
            missing.push(key);
            continue;
        }
        const open = toOpen(found);
        if (open.kind === 'closed')
            return refuse(work, `${key}: ${open.because}`);
        if (!values.ours && key !== values.own)
            return sidecar(`what ${key} says now cannot be kept inside braces`);
        replaceLines(work, { slot: open.slot, value, path: [...site.path, key] });
    }
    const pairs = missing.map((key) => toPair(key, { ...values, keys }, item.view.style)).join(', ');
    add(work, missing, { ...values, keys });
    if (pairs !== '')
        work.parts.push({ start: tail.at, end: tail.at, text: `${tail.empty ? '' : ', '}${pairs}` });
    return yaml_work_finish(work);
}
/** The old word of a status inside braces; null for none, undefined when its token could not be written again from it. */
function bracedWas({ doc, mark }, slot) {
    if (slot.kind === 'empty')
        return undefined;
    const word = wordAt(doc.text, slot);
    if (word !== null && mark.isDone(word))
        return mark.pending;
    return word !== null && toToken(slot, word) === doc.text.slice(slot.start, slot.end) ? word : undefined;
}
function readReason({ doc, site, mark }, key) {
    const slot = slotAt(doc, [...site.path, key]);
    const was = slot?.kind === 'token' ? readWasWord(wordAt(doc.text, slot)) : null;
    return was === null || !mark.isKnown(was) ? null : was;
}

;// CONCATENATED MODULE: ./lib/workplan/edits/yaml-mark.js
// Marks an item of a YAML plan: its word, its reason in a comment or in a key, and beside each what stood there before.








/** The text with the item marked. Problems: PLAN_MALFORMED, PLAN_NOT_EDITABLE, PLAN_EDIT_UNPROVEN. */
function markYaml(site, mark) {
    const doc = (0,yaml_doc/* parseYamlDoc */.V9)(site.file, site.text);
    if (!doc.ok)
        return doc;
    const item = findItem(doc.value, site);
    const work = { doc: doc.value, site, mark, parts: [], claims: [], notes: [] };
    if (item.kind === 'missing') {
        return (0,result/* err */._)({ code: 'PLAN_EDIT_UNPROVEN', file: site.file, detail: 'the item was not found in its place' });
    }
    if (item.kind === 'closed')
        return refuse(work, item.because);
    if (item.kind === 'word')
        return markWord(work, item.slot, site.path);
    if (mark.reason !== null)
        return markItem(work, item);
    if (item.status !== null)
        return markWord(work, item.status.slot, [...site.path, item.status.key]);
    return sidecar('the policy allows no new keys, and the item has no status to change');
}
/** Only the word changes, and its line says why. */
function markWord(work, slot, path) {
    const { doc, mark } = work;
    const line = lineOf(doc.text, slot);
    if (line === null)
        return refuse(work, 'its word does not stand on one line');
    if (mark.reason !== null && !line.free) {
        return sidecar('its word stands inside braces, where no comment can say why it failed');
    }
    const word = wordAt(doc.text, slot);
    const old = word !== null && mark.isMark(word) ? line.note : null;
    const { was } = old ?? { was: oldToken(work, slot, line) };
    const kept = old === null ? '' : doc.text.slice(line.noteStart, line.noteEnd);
    const note = mark.reason === null ? kept : toNote({ was }, toLineReason(mark.reason));
    if (note === null)
        return sidecar('its old word cannot be kept in a comment');
    replace(work, { slot, line: old === null ? withoutNote(line) : line, value: mark.word, path, note });
    return yaml_work_finish(work);
}
/** An item with keys: the reason goes behind the word when nothing else asks for a key, else every key of the mark is set. */
function markItem(work, item) {
    const { mark, site } = work;
    const keys = mark.keysFor(item.status?.key ?? null);
    if (!keys.ok)
        return keys;
    const [own = 'status', ...rest] = keys.value.keys();
    const inBraces = item.view.tail?.indent === null;
    const needed = rest.some((key) => mark.named || item.view.find(key) !== null);
    if (item.status !== null && !inBraces && !needed)
        return markWord(work, item.status.slot, [...site.path, own]);
    const values = { own, rest, keys: keys.value, ours: isOurs(work, item, { rest, keys: keys.value }) };
    return inBraces ? markInBraces(work, item, values) : markBlock(work, item, values);
}
/** True for an item that has our mark: its word is one, and a note or the other keys of a mark prove it. */
function isOurs({ doc, mark }, item, { rest, keys }) {
    if (item.status === null)
        return false;
    const word = wordAt(doc.text, item.status.slot);
    if (word === null || !mark.isMark(word))
        return false;
    if (lineOf(doc.text, item.status.slot)?.note)
        return true;
    const isSet = (key) => {
        const slot = item.view.find(key);
        const nothing = keys.get(key) === '' || keys.get(key) === null;
        return slot?.kind === 'token' && (nothing || !(slot.is('') || slot.is(null)));
    };
    return rest.length > 0 && rest.every(isSet);
}

;// CONCATENATED MODULE: ./lib/workplan/edits/text-mark.js
// Marks items of plans that are no JSON: check boxes, YAML plans and maps, Markdown tasks with YAML at their head.













/** The text with the item marked. */
function markText(plan, request, mode) {
    const found = findDraft(plan, request);
    if (!found.ok)
        return found;
    const draft = found.value;
    const reason = mode === 'fields' ? request.reason : null;
    if (isBoxes(plan)) {
        if (draft.status === 'unknown')
            return (0,plan_problem/* notEditable */.WT)(request.file, plan.shape, unknownBox(draft));
        return toOutcome(markBox(boxOf(draft, request), reason, draft.status === 'done'));
    }
    const unknown = draft.status === 'unknown' && draft.rawStatus !== null
        ? explainWord(draft.rawStatus, plan.preset.words, request.mapping)
        : null;
    if (unknown !== null)
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.shape, unknown);
    const source = sourceOf(plan, request);
    const word = (0,owner_words/* chooseFailedWord */.lA)(source);
    if (word.kind === 'refused')
        return (0,plan_problem/* notEditable */.WT)(request.file, plan.shape, word.because);
    if (word.kind === 'none')
        return (0,result.ok)({ kind: 'sidecar', because: word.because });
    const mark = {
        word: word.word,
        reason: reason === null ? null : toReason(reason),
        named: request.mapping?.write?.failed !== undefined,
        keysFor: (status) => keysFor(plan, request, { status, word: word.word }),
        reasonKey: reasonKeyOf(request.mapping),
        pending: (0,owner_words/* choosePendingWord */.Jd)(source),
        isDone: (each) => (0,workplan_words/* toItemStatus */.nh)(each, plan.preset.words) === 'done',
        isMark: (each) => isMarkWord(each, plan.preset.words, request.mapping),
        isKnown: knowerOf(plan, request),
    };
    return atYaml(plan, draft, { request, change: (site) => markYaml(site, mark) });
}
/** The keys of a mark with their values, the status first. */
function keysFor({ preset }, request, of) {
    const reason = request.reason.trim() === '' ? NO_REASON : request.reason;
    const keys = toMarkedKeys({ ...request, reason }, { ...of, preset });
    if (!keys.ok)
        return keys;
    return (0,result.ok)(new Map([...keys.value].map(([key, token]) => [key, JSON.parse(token)])));
}
/** The text without the item's mark. */
function clearText(plan, request, mode) {
    const found = findDraft(plan, request);
    if (!found.ok)
        return found;
    const draft = found.value;
    if (isBoxes(plan))
        return toOutcome(clearBox(boxOf(draft, request)));
    const source = sourceOf(plan, request);
    const others = plan.drafts.filter((each) => each !== draft);
    const worded = others.length > 0 && others.every(({ rawStatus }) => rawStatus !== null && !isFlag(rawStatus));
    const used = (0,owner_words/* usedWords */.rp)(others).filter((word) => !isFlag(word));
    const keys = restKeys(plan, request);
    if (!keys.ok)
        return keys;
    const clear = {
        pending: worded || mode === 'minimal' || plan.preset.flag.length === 0 ? (0,owner_words/* choosePendingWord */.Jd)({ ...source, used }) : null,
        rest: mode === 'minimal' ? [] : keys.value,
        reasonKey: reasonKeyOf(request.mapping),
        isMark: (word) => isMarkWord(word, plan.preset.words, request.mapping),
        isKnown: knowerOf(plan, request),
    };
    const change = (site) => {
        const after = clearYaml(site, clear);
        return after.ok ? (0,result.ok)({ kind: 'text', after: after.value }) : after;
    };
    return atYaml(plan, draft, { request, change });
}
/** Keys besides the status that go away with a mark: those that it sets, and those that the policy names for that. */
function restKeys({ preset }, request) {
    const itself = preset.status.includes('') ? '' : null;
    const keys = toMarkedKeys({ ...request, reason: '' }, { status: itself, word: 'failed', preset });
    if (!keys.ok)
        return keys;
    const named = (request.mapping?.write?.clear ?? []).flatMap((pointer) => (0,edits_mode/* toItemKey */.E)(pointer) ?? []);
    const status = new Set(preset.status.map(edits_mode/* toItemKey */.E));
    return (0,result.ok)([...new Set([...keys.value.keys(), ...named])].filter((key) => key !== '' && !status.has(key)));
}
function knowerOf({ preset }, { mapping }) {
    return (word) => explainWord(word, preset.words, mapping) === null;
}
function isFlag(word) {
    return word === 'true' || word === 'false';
}
function isBoxes(plan) {
    return plan.shape === 'tasks-md';
}
function unknownBox({ rawStatus }) {
    return `the box ${rawStatus ?? ''} means different things to different people; it is not overwritten`;
}
function boxOf({ pointer }, { file, text }) {
    return { file, text, line: Number(pointer.slice(1)) };
}
function findDraft(plan, { file, item }) {
    const lineOf = ({ pointer }) => (isBoxes(plan) ? Number(pointer.slice(1)) + 1 : null);
    return findOne({ file, item, shape: plan.shape }, plan.drafts, { idOf: (draft) => draft.id, lineOf });
}
function sourceOf({ shape, drafts }, { mapping }) {
    const used = (0,owner_words/* usedWords */.rp)(drafts).filter((word) => !isFlag(word));
    return { shape, mapping, used, declared: [] };
}
function toOutcome(text) {
    return text.ok ? (0,result.ok)({ kind: 'text', after: text.value }) : text;
}
/** Runs a change on the YAML of a plan: the whole file, or the head of a Markdown task. */
function atYaml({ shape, format, preset }, { pointer }, { request, change }) {
    const { file, text } = request;
    const parts = format === 'markdown' ? splitFrontMatter(text) : { before: '', head: text, behind: '' };
    if (parts === null)
        return (0,plan_problem/* notEditable */.WT)(file, shape, 'its head of keys and values was not found');
    const path = pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const status = preset.status.flatMap((key) => (0,edits_mode/* toItemKey */.E)(key) ?? []);
    const flag = preset.flag.flatMap((key) => (0,edits_mode/* toItemKey */.E)(key) ?? []);
    const changed = change({ file, text: parts.head, path, status, flag });
    if (!changed.ok)
        return changed;
    if (changed.value.kind === 'sidecar')
        return changed;
    return (0,result.ok)({ kind: 'text', after: parts.before + changed.value.after + parts.behind });
}

// EXTERNAL MODULE: ./lib/workplan/read.js + 12 modules
var read = __webpack_require__(38294);
;// CONCATENATED MODULE: ./lib/workplan/edit.js
// Marks an item failed, or takes the mark away, by changing only its own tokens; every edit is proven or thrown away.





/**
 * The text with the item marked failed: its done flag false, its status and reason set as the format and the policy have
 * it. Marking again with the same reason changes nothing. `sidecar` where the format or the policy keeps marks out of the
 * file. Problems: as reading, PLAN_NOT_EDITABLE, PLAN_ITEM_MISSING, PLAN_EDIT_UNPROVEN.
 */
function planMark(request) {
    return edit(request, (plan, mode) => plan.kind === 'json' ? markJson(plan.plan, request, mode) : markText(plan, request, mode));
}
/**
 * The text without the item's mark. Keys of the mark go away again, or get the value that unmarked items have there. The
 * done flag stays false: that the failure is over does not prove the work done.
 */
function planClear(request) {
    return edit(request, (plan, mode) => plan.kind === 'json' ? clearJson(plan.plan, request, mode) : clearText(plan, request, mode));
}
function edit({ file, text: before, item, mapping, opened: given }, change) {
    const opened = given === undefined ? (0,read/* openPlan */.uD)(file, before, mapping) : (0,result.ok)(given);
    if (!opened.ok)
        return opened;
    const preset = opened.value.kind === 'json' ? opened.value.plan.match.preset : opened.value.preset;
    const { shape } = preset;
    const mode = (0,edits_mode/* editModeOf */.P)(shape, mapping);
    const sidecar = (because) => (0,result.ok)({ kind: 'sidecar', file, shape, item, because });
    if (mode.kind === 'sidecar')
        return sidecar(mode.because);
    const nested = [...preset.status, ...preset.flag].some((key) => key !== '' && (0,edits_mode/* toItemKey */.E)(key) === null);
    if (nested)
        return sidecar('its state does not stand in the item itself');
    const outcome = change(opened.value, mode.kind);
    if (!outcome.ok)
        return outcome;
    if (outcome.value.kind === 'sidecar')
        return sidecar(outcome.value.because);
    const { after } = outcome.value;
    return (0,result.ok)({ kind: 'edit', edit: { file, item, before, after, unchanged: after === before } });
}

// EXTERNAL MODULE: ./lib/workplan/sidecar.js
var workplan_sidecar = __webpack_require__(81533);
// EXTERNAL MODULE: ./lib/app/commit-edits.js
var commit_edits = __webpack_require__(19178);
;// CONCATENATED MODULE: ./lib/app/change-plan.js








/** All items are marked, or none is: the first that cannot be ends it. Problems as those of the edits, and of the files. */
async function changePlan(world, request) {
    const paths = [request.place.path, plan_mark/* MARKS_FILE */._];
    const { announce } = world;
    const texts = await world.files.read(paths);
    const seen = texts.ok ? decidePlan(texts.value, request, world.now) : texts;
    if (!seen.ok || world.writes === 'show')
        return seen;
    if (announce === null && seen.value.edits.every(isSame))
        return seen;
    return world.files.change(paths, async (fresh) => {
        // Of large plans most of the time goes into reading them: what was decided on the same texts holds.
        const decided = texts.ok && isSameTexts(texts.value, fresh) ? seen : decidePlan(fresh, request, world.now);
        if (!decided.ok)
            return decided;
        const told = announce === null
            ? (0,result.ok)(undefined)
            : await announce({ paths: decided.value.edits.map(commit_edits/* toTouched */.k), items: request.items });
        return told.ok ? (0,result.ok)({ edits: decided.value.edits, value: decided.value }) : told;
    });
}
function isSameTexts(a, b) {
    return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
function isSame({ before, after }) {
    return before === after;
}
/** What a request makes of the texts of the plan and of the marks beside it. */
function decidePlan(texts, request, now) {
    const { path, name } = request.place;
    const text = texts.get(path) ?? null;
    if (text === null)
        return (0,result/* err */._)({ code: 'FILE_MISSING', file: name });
    const marks = texts.get(plan_mark/* MARKS_FILE */._) ?? null;
    let desk = { text, records: (0,mark_codec/* parseMarks */._)(marks ?? '').records, fresh: [] };
    const items = [];
    for (const id of request.items) {
        const taken = takeItem(desk, request, { id, now });
        if (!taken.ok)
            return taken;
        desk = taken.value.desk;
        items.push(taken.value.change);
    }
    const inFile = items.some((item) => item.in === 'file') ? [{ path, before: text, after: desk.text }] : [];
    const after = (0,mark_codec/* appendMarks */.b)(marks ?? '', desk.fresh);
    const beside = marks !== null || desk.fresh.length > 0 ? [{ path: plan_mark/* MARKS_FILE */._, before: marks, after }] : [];
    const isBeside = desk.fresh.length > 0 || items.some((item) => item.in === 'sidecar');
    return (0,result.ok)({ items, edits: [...inFile, ...(isBeside ? beside : [])] });
}
function takeItem(desk, { place, facts }, turn) {
    const { name: file, mapping } = place;
    const opened = (0,read/* openPlan */.uD)(file, desk.text, mapping);
    if (!opened.ok)
        return opened;
    const request = { file, text: desk.text, item: turn.id, mapping, opened: opened.value };
    const mark = facts === null ? planClear(request) : planMark({ ...request, ...toWords(facts) });
    if (!mark.ok)
        return mark;
    const item = (0,workplan_sidecar/* findMarkable */.zU)((0,read/* toWorkplan */.Ay)(file, opened.value), turn.id);
    if (!item.ok)
        return item;
    const record = toRecord({ item: item.value, desk, facts }, place.path, turn.now);
    const word = facts === null ? 'cleared' : 'marked';
    return (0,result.ok)(taken(desk, { mark: mark.value, record, word }));
}
function toWords({ reason, step, level, run }) {
    return { reason, step: step ?? '', level: level === null ? '' : String(level), run: run ?? '' };
}
/** A mark in the file needs none beside it; a clearing takes both away. */
function taken(desk, { mark, record, word }) {
    const isBeside = mark.kind === 'sidecar';
    const text = isBeside ? desk.text : mark.edit.after;
    const kept = isBeside || record?.kind === 'cleared' ? record : null;
    const isChanged = kept !== null || text !== desk.text;
    return {
        desk: kept === null ? { ...desk, text } : withRecord({ ...desk, text }, kept),
        change: {
            item: isBeside ? mark.item : mark.edit.item,
            change: isChanged ? word : 'unchanged',
            in: isBeside ? 'sidecar' : 'file',
            because: isBeside ? mark.because : null,
        },
    };
}
function withRecord(desk, record) {
    return { ...desk, records: [...desk.records, record], fresh: [...desk.fresh, record] };
}
/** The record that a request asks for; null when the last one says the same, or there is none to clear. */
function toRecord({ item, desk, facts }, file, at) {
    const standing = (0,workplan_sidecar/* findMark */.DQ)(item, desk.records, file);
    const place = { file, id: item.id, pointer: item.pointer };
    if (facts === null)
        return standing === null ? null : { kind: 'cleared', at, item: place };
    const { step, level: severity, run } = facts;
    const fresh = { kind: 'failed', at, item: place, was: item.rawStatus, reason: toReason(facts.reason) };
    const record = { ...fresh, step, severity, run };
    return standing !== null && saysSame(standing, record) ? null : record;
}
/** A later run that fails for the same reason adds nothing: each record is a commit, and a commit may start the next run. */
function saysSame(a, b) {
    return a.reason === b.reason && a.step === b.step && a.severity === b.severity;
}


/***/ }),

/***/ 83345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PT: () => (/* binding */ commitChanges),
  ZW: () => (/* binding */ commitOrPropose),
  zO: () => (/* binding */ readBranchHead),
  RP: () => (/* binding */ toPushPatience)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(43419);
;// CONCATENATED MODULE: ./lib/render/proposal.js
// The words of a pull request that holds edits which could not be committed: what kept them from the branch comes first.

/** The reason, then the given words. */
function renderProposalBody({ branch, rule }, words) {
    const why = rule === null
        ? (0,markdown.md) `The branch ${(0,markdown/* inlineCode */.ti)(branch)} moved with every try to commit this, so the edits wait here.`
        : (0,markdown.md) `The rules of the branch ${(0,markdown/* inlineCode */.ti)(branch)} forbid this commit: ${(0,markdown/* prose */.CS)(rule)}. The edits wait here for a review.`;
    return (0,markdown/* join */.fj)([why, words], '\n\n');
}

;// CONCATENATED MODULE: ./lib/app/commit-changes.js


/** Upper bound of the first pause, in milliseconds; it doubles with every try. A commit on GitHub takes about so long. */
const BASE_PAUSE_MS = 50;
/** Longest upper bound of a pause, in milliseconds: five of them hold a runner for less than two seconds. */
const MAX_PAUSE_MS = 800;
/** How often edits are applied anew when nobody says: fault table F29 of the platform facts. */
const DEFAULT_TRIES = 5;
/** Longest upper bound of a pause before a push, in milliseconds: long ones let those through that are at it. */
const MAX_PUSH_PAUSE_MS = 25_600;
/** For a push from a command line, behind which no pull request stands. */
function toPushPatience({ edits }) {
    return { lastsMs: edits.pushSeconds * 1000, longestPauseMs: MAX_PUSH_PAUSE_MS };
}
/** What a commit on a protected branch would be answered with. */
const IS_PROTECTED = (branch) => ({ code: 'BRANCH_RULES', branch, detail: 'the branch is protected' });
/**
 * One commit with the prepared edits, or nothing. When the branch has moved meanwhile, the edits are prepared on its new
 * head after a pause drawn below a bound that doubles from 50 ms up to the longest. No edits: unchanged. HEAD_MOVED after all tries or
 * the end of patience; HOST_NOT_FOUND when there is no such branch; other problems as they come.
 */
async function commitChanges(world, wish) {
    const attempt = await commitOnNewest(world, wish);
    if (attempt.kind === 'done')
        return (0,result.ok)(attempt.done);
    return (0,result/* err */._)(attempt.kind === 'refused' ? attempt.refused.problem : attempt.problem);
}
async function commitOnNewest(world, wish) {
    const { tries = DEFAULT_TRIES, patience } = wish;
    const startedAt = world.pacing.elapsed();
    const isSpent = (reapplied) => patience === undefined ? reapplied >= tries : world.pacing.elapsed() - startedAt > patience.lastsMs;
    let known = wish.head;
    for (let reapplied = 0;; reapplied += 1) {
        const head = known === null ? await readBranchHead(world, wish.branch) : (0,result.ok)(known);
        if (!head.ok)
            return { kind: 'failed', problem: head.problem };
        const attempt = await commitOn(world, wish, { head: head.value, reapplied });
        if (attempt.kind !== 'refused' || attempt.refused.problem.code !== 'HEAD_MOVED')
            return attempt;
        if (isSpent(reapplied))
            return attempt;
        const longest = patience?.longestPauseMs ?? MAX_PAUSE_MS;
        await world.pacing.pause(world.pacing.draw() * Math.min(longest, BASE_PAUSE_MS * 2 ** reapplied));
        known = null;
    }
}
async function commitOn({ files }, { branch, prepare, headline, body, route = 'commit' }, { head, reapplied }) {
    const prepared = await prepare(head);
    if (!prepared.ok)
        return { kind: 'failed', problem: prepared.problem };
    const { value } = prepared.value;
    const edits = prepared.value.edits.filter((edit) => edit.before !== edit.after);
    if (edits.length === 0) {
        return { kind: 'done', done: { written: { ref: head, change: 'unchanged' }, value, reapplied } };
    }
    const draft = { branch, expectedHead: head, headline: say(headline, value), body: say(body, value), edits };
    const written = route === 'commit' ? await files.commitFiles(draft) : (0,result/* err */._)(IS_PROTECTED(branch));
    if (written.ok)
        return { kind: 'done', done: { written: written.value, value, reapplied } };
    return { kind: 'refused', refused: { problem: written.problem, head, edits, value } };
}
function say(words, value) {
    return typeof words === 'string' ? words : words(value);
}
/** Where a branch stands; HOST_NOT_FOUND when there is none. */
async function readBranchHead({ files }, branch) {
    const head = await files.readHead(branch);
    if (!head.ok)
        return head;
    return head.value === null ? (0,result/* err */._)({ code: 'HOST_NOT_FOUND', operation: `read the branch ${branch}` }) : (0,result.ok)(head.value);
}
/**
 * As `commitChanges`; and when the branch's rules forbid the commit, or it moved too often, the same edits as a draft pull
 * request that names the reason. Other problems as they come.
 */
async function commitOrPropose(world, wish) {
    const attempt = await commitOnNewest(world, wish);
    if (attempt.kind === 'failed')
        return (0,result/* err */._)(attempt.problem);
    if (attempt.kind === 'refused')
        return propose(world.host, wish, attempt.refused);
    const { written, value } = attempt.done;
    return (0,result.ok)({ kind: written.change === 'unchanged' ? 'unchanged' : 'committed', ref: written.ref, value });
}
async function propose(host, wish, { problem, head, edits, value }) {
    if (problem.code !== 'BRANCH_RULES' && problem.code !== 'HEAD_MOVED')
        return (0,result/* err */._)(problem);
    const rule = problem.code === 'BRANCH_RULES' ? problem.detail : null;
    const { branch, title, body } = wish.propose(value);
    const proposed = await host.proposeFiles({
        branch,
        base: wish.branch,
        baseHead: head,
        edits,
        headline: say(wish.headline, value),
        title,
        body: renderProposalBody({ branch: wish.branch, rule }, body),
    });
    if (!proposed.ok)
        return proposed;
    const { ref, number, change } = proposed.value;
    return (0,result.ok)({ kind: 'proposed', ref, number, change, rule, value });
}


/***/ }),

/***/ 19178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toTouched),
/* harmony export */   z: () => (/* binding */ changeAndCommit)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);
/* harmony import */ var _render_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93461);


/** Of a repository; many keep it out of their branches. */
const OWN_FOLDER = '.aftermath/';
/** NOT_A_REPOSITORY before anything is written. A commit that failed earlier and can still not be made stops it too. */
async function changeAndCommit(world, wish) {
    const { commits, notes, directory } = world;
    if (!(await commits.isRepository()))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
    return notes.alone(async () => {
        const recovered = await wish.recover();
        if (!recovered.ok)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(recovered.problem);
        const earlier = await settle(world, wish.scope);
        if (!earlier.ok)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(toWaiting(earlier.problem));
        const changed = await wish.change(async ({ paths, items }) => {
            const lacking = await findLacking(commits, paths);
            if (!lacking.ok)
                return lacking;
            return notes.add({ scope: wish.scope, headline: wish.headline, body: (0,_render_commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommitBody */ .H)(items), paths });
        });
        if (!changed.ok)
            return changed;
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ value: changed.value, commit: await settle(world, wish.scope) });
    });
}
/** The trouble of a commit that is not this one's: nothing of this change has been made. */
function toWaiting(problem) {
    if (problem.code !== 'GIT_FAILED')
        return problem;
    return { ...problem, detail: `an earlier change waits for its commit, and nothing was changed now: ${problem.detail}` };
}
/** A problem when a file would be missing in the commit. Our own folder may be left out: then its marks are local. */
async function findLacking(commits, paths) {
    const there = paths.filter(({ path, text }) => text !== null && !path.startsWith(OWN_FOLDER)).map(({ path }) => path);
    const ignored = await commits.findIgnored(there);
    if (!ignored.ok)
        return ignored;
    const [path] = ignored.value;
    if (path === undefined)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    const detail = `${path} is ignored by git, so the commit would lack it; nothing was changed, take it out of .gitignore or leave --commit out`;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'commit', detail });
}
/** Makes the commits that are noted; a note that the files do not bear out any more is dropped. The last commit made. */
async function settle({ commits, notes }, scope) {
    const kept = await notes.list(scope);
    if (!kept.ok)
        return kept;
    let last = null;
    for (const { id, draft, stands } of kept.value) {
        const made = stands ? await commits.commit(draft) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
        if (!made.ok)
            return made;
        last = made.value ?? last;
        const dropped = await notes.drop(id);
        if (!dropped.ok)
            return dropped;
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(last);
}
/** What an edit leaves. */
function toTouched({ path, after }) {
    return { path, text: after };
}


/***/ }),

/***/ 30843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toFileEdits)
/* harmony export */ });
/* harmony import */ var _domain_queue_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37573);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89279);


/**
 * Changes of a queue, in their order, as edits of the repository's files; a file that several of them touch is edited once,
 * from what was read to what it ends as. The problem of a file when one is to be moved whose text is not known.
 */
function toFileEdits(changes, { folder, files }) {
    const before = new Map(files.files.map(({ path, text }) => [path, text]));
    if (files.pause !== null)
        before.set(_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_0__/* .PAUSE_FILE */ .ek, files.pause);
    const after = new Map();
    const textAt = (path) => {
        const changed = after.get(path);
        return changed === undefined ? (before.get(path) ?? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(null)) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(changed);
    };
    for (const { from, to, text } of changes) {
        const moved = text === null && from !== null ? textAt(from) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text);
        if (!moved.ok)
            return moved;
        if (from !== null && from !== to)
            after.set(from, null);
        after.set(to, moved.value);
    }
    const stem = folder === '' ? '' : `${folder}/`;
    const edits = [];
    for (const [path, end] of after) {
        const start = before.get(path) ?? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(null);
        if (!start.ok)
            return start;
        if (start.value !== end)
            edits.push({ path: `${stem}${path}`, before: start.value, after: end });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(edits);
}


/***/ }),

/***/ 16658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts),
/* harmony export */   b: () => (/* binding */ TEXTS_AT_ONCE)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);

/** Texts asked for in one request: GitHub answers so many small files well within its ten seconds. */
const TEXTS_AT_ONCE = 100;
/** The files of these paths at a commit or branch. A problem that is not about one of them ends it. */
async function readTexts(files, paths, { ref, atOnce = TEXTS_AT_ONCE }) {
    const texts = new Map();
    for (let at = 0; at < paths.length; at += atOnce) {
        const read = await readBatch(files, { paths: paths.slice(at, at + atOnce), ref }, texts);
        if (!read.ok)
            return read;
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(texts);
}
/** A file that is no text keeps its problem, and the others of its batch are asked for again without it. */
async function readBatch(files, { paths, ref }, texts) {
    let left = paths;
    while (left.length > 0) {
        const read = await files.readFiles(left.map((path) => ({ path, ref })));
        if (read.ok) {
            for (const [index, path] of left.entries())
                texts.set(path, (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(read.value[index] ?? null));
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        }
        const odd = left.find((path) => isAbout(read.problem, path));
        if (odd === undefined)
            return read;
        texts.set(odd, read);
        left = left.filter((path) => path !== odd);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function isAbout(problem, path) {
    const isOfFile = problem.code === 'FILE_BINARY' || problem.code === 'FILE_OUTSIDE' || problem.code === 'FILE_UNREADABLE';
    return isOfFile && problem.file === path;
}


/***/ }),

/***/ 34049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readRepositoryQueue)
/* harmony export */ });
/* harmony import */ var _domain_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1563);
/* harmony import */ var _domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37573);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _workplan_queue_item_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _read_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16658);
// A queue's folder on a branch: read at one commit, and only as far as wishes about some items need it.





/** Most texts read to find items whose file has another name than they: five requests. A usual item is named like its file. */
const MAX_SEARCHED = 500;
/** Texts read at once where they lie on this machine: a queue of ten thousand small items is some megabytes. */
const TEXTS_AT_HAND = 5000;
/**
 * Every item file with its name, and the texts that count: of the wanted items, of the folders that are wanted whole, of
 * the pause file, and of one item for the form of new ones. All others are not looked at. FILE_MISSING when nothing lies
 * in the folder. Order: of the folders, then by name.
 */
async function readRepositoryQueue(files, { folder, head, ids, whole = ['in-progress'], search = 'named' }) {
    const stem = folder === '' ? '' : `${folder}/`;
    const listed = await (folder === '' ? files.listFiles(head) : files.listFiles(head, folder));
    if (!listed.ok)
        return listed;
    if (listed.value.length === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_MISSING', file: folder, ref: head });
    const paths = listed.value.map((path) => path.slice(stem.length));
    const items = _domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_FOLDERS */ .Qw.flatMap((name) => findItems(paths, name));
    const candidates = new Set(search === 'all' ? items : findCandidates(items, ids));
    const wanted = items.filter((item) => whole.includes(item.folder) || candidates.has(item));
    const sample = wanted.length > 0 ? [] : items.slice(0, 1);
    const place = { files, stem, head, atOnce: search === 'all' ? TEXTS_AT_HAND : _read_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXTS_AT_ONCE */ .b };
    const pause = paths.includes(_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .PAUSE_FILE */ .ek) ? [_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .PAUSE_FILE */ .ek] : [];
    const first = await readBelow(place, [...wanted, ...sample].map(({ path }) => path).concat(pause));
    if (!first.ok)
        return first;
    const found = await searchTexts(place, { items, ids }, first.value);
    if (!found.ok)
        return found;
    const texts = found.value;
    const inside = paths.filter((path) => path.includes('/') && (0,_domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .toQueueFolder */ .J$)(path) !== null);
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        files: items.map((item) => toFile(item, texts)),
        folders: _domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .QUEUE_FOLDER_NAMES */ .wG.filter((name) => inside.some((path) => path.startsWith(`${name}/`))),
        notItems: findNotItems(inside),
        pause: texts.get(_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .PAUSE_FILE */ .ek) ?? null,
    });
}
/** A folder that lies deeper counts once. */
function findNotItems(paths) {
    const places = paths
        .map((path) => path.split('/'))
        .filter(([, name = '', ...deeper]) => {
        return deeper.length > 0 ? !name.startsWith('.') : (0,_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissedName */ .ph)(name);
    });
    const told = places.map(([folder, name, ...deeper]) => `${folder}/${name}${deeper.length > 0 ? '/' : ''}`);
    return [...new Set(told)].toSorted();
}
function findItems(paths, folder) {
    const inside = paths.filter((path) => (0,_domain_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .toQueueFolder */ .J$)(path) === folder && (0,_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isItemName */ .BM)(path.slice(path.indexOf('/') + 1)));
    return inside.toSorted().map((path) => ({ folder, path }));
}
/** Files that are named after an id, and some whose name holds one; `3-fix-crane-ID.yaml` before `ID-and-more.yaml`. */
function findCandidates(items, ids) {
    const like = (isLike) => items.filter(({ path }) => ids.some((id) => isLike((0,_workplan_queue_item_record_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path), id)));
    const named = like((name, id) => name === id);
    const holding = new Set([...like((name, id) => name.endsWith(id)), ...like((name, id) => name.includes(id))]);
    for (const item of named)
        holding.delete(item);
    return [...named, ...[...holding].slice(0, _read_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXTS_AT_ONCE */ .b)];
}
function toFile({ folder, path }, texts) {
    return { folder, path, text: texts.get(path) ?? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_domain_queue_files_js__WEBPACK_IMPORTED_MODULE_4__/* .toNotLookedAt */ .k6)(path)) };
}
/** Goes on through the files that are left, until every id was met or enough was read. */
async function searchTexts(place, { items, ids }, known) {
    let texts = known;
    const left = items.filter(({ path }) => !known.has(path)).slice(0, MAX_SEARCHED);
    for (let at = 0; at < left.length && isAnyMissing(items, ids, texts); at += place.atOnce) {
        const more = await readBelow(place, left.slice(at, at + place.atOnce).map(({ path }) => path));
        if (!more.ok)
            return more;
        texts = new Map([...texts, ...more.value]);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(texts);
}
function isAnyMissing(items, ids, texts) {
    const read = items.flatMap((item) => {
        const text = texts.get(item.path);
        return text === undefined ? [] : [(0,_workplan_queue_item_record_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)({ ...item, text }).item.id];
    });
    return ids.some((id) => !read.includes(id));
}
/** By the paths below the queue's folder; a file that went away meanwhile is left out. */
async function readBelow({ files, stem, head, atOnce }, paths) {
    const read = await (0,_read_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z)(files, paths.map((path) => `${stem}${path}`), { ref: head, atOnce });
    if (!read.ok)
        return read;
    const texts = new Map();
    for (const [path, text] of read.value) {
        if (!text.ok)
            texts.set(path.slice(stem.length), text);
        else if (text.value !== null)
            texts.set(path.slice(stem.length), (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text.value));
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(texts);
}


/***/ }),

/***/ 63427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Tells whether a text is a file byte for byte: git names a file by the hash of its bytes.

/** Hex digits of an id in a repository that uses SHA-256; all others use SHA-1 with 40. */
const LONG_ID_DIGITS = 64;
/** True when the UTF-8 bytes of the text are the file that git knows by this id. */
function isBlob(text, id) {
    const bytes = Buffer.from(text, 'utf8');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(id.length === LONG_ID_DIGITS ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}


/***/ }),

/***/ 93461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toCommitBody)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);
// The body of a commit on somebody's branch: ids come from files that anybody may write, so they can do nothing there.

/** Ids listed; a reviewer sees the rest in the diff. */
const MAX_IDS = 50;
/** Longest id shown, in UTF-16 units. */
const MAX_ID_UNITS = 80;
/** Between a bracket and its word, so that no word such as the one that skips a build is read there. */
const JOINT = '\u200b';
/** A list of ids, one on each line; none of them mentions, refers, closes, or is a trailer. Empty without ids. */
function toCommitBody(ids) {
    const lines = ids.slice(0, MAX_IDS).map((id) => `- ${toInert(id)}`);
    const rest = ids.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
function toInert(id) {
    return (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .breakReferences */ .m3)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(id), MAX_ID_UNITS)).replaceAll(/[[*]/g, `$&${JOINT}`);
}


/***/ })

};
