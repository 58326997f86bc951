export const id = 1323;
export const ids = [1323];
export const modules = {

/***/ 31323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ gitCheckpointStore)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(32240);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(10758);
// EXTERNAL MODULE: ./lib/adapters/git/objects.js
var git_objects = __webpack_require__(93267);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(73611);
// EXTERNAL MODULE: ./lib/adapters/git/witness.js
var witness = __webpack_require__(49160);
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
    const objects = (0,git_objects/* openObjects */.dV)(repository);
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
            witness: await (0,witness/* readWitness */.oP)((0,external_node_path_.join)((0,git_repository/* ownFolder */.vY)(repository.commonDir), 'checkpoints')),
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
    const listed = await (0,git_repository/* ask */.kA)(repository, ['for-each-ref', '--format=%(objectname) %(refname)', checkpoint/* CHAIN_REF */.m, checkpoint/* ANCHOR_PREFIX */.v3]);
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
    const parsed = bytes === null ? null : (0,git_objects/* parseCommit */.L5)(bytes);
    if (parsed === null)
        return NO_FILES;
    const texts = new Map();
    await readFiles(read, { tree: parsed.tree, below: '', document, texts });
    return { parents: parsed.parents, texts };
}
async function readFiles(read, at) {
    const bytes = await readSound(read, { id: at.tree, type: 'tree', document: at.document });
    for (const { mode, name, id } of (bytes === null ? null : (0,git_objects/* parseTree */.cZ)(bytes, read.idBytes)) ?? []) {
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
        at = (0,git_objects/* parseCommit */.L5)(bytes)?.parents[0];
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
    const objects = (0,git_objects/* openObjects */.dV)(repository);
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
    const parsed = read.kind === 'read' && read.type === 'commit' ? (0,git_objects/* parseCommit */.L5)(read.bytes) : null;
    if (parsed === null) {
        proving.tell(`commit ${commit.slice(0, 12)} is damaged or missing`);
        return null;
    }
    return readTree(proving, parsed.tree);
}
async function readTree(proving, tree) {
    const { objects, idBytes, sound, tell } = proving;
    const read = await objects.read(tree);
    const entries = read.kind === 'read' && read.type === 'tree' ? (0,git_objects/* parseTree */.cZ)(read.bytes, idBytes) : null;
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

// EXTERNAL MODULE: ./lib/adapters/git/checkpoint-verify.js
var checkpoint_verify = __webpack_require__(15431);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/git/save-tree.js
var save_tree = __webpack_require__(76879);
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
    return (0,save_tree/* commitTree */.S)(repository, { tree: tree.value, parents: held === null ? [] : [held], message: 'Checkpoint' });
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
    const commit = await (0,save_tree/* commitTree */.S)(repository, { tree: tree.value, parents, message: edit.message });
    if (!commit.ok)
        return commit;
    const zero = '0'.repeat(commit.value.length);
    const moves = [...anchors].map(([id, { from, to }]) => `update ${checkpoint/* ANCHOR_PREFIX */.v3}${id} ${to ?? zero} ${from ?? zero}\n`);
    const input = [...moves, `update ${checkpoint/* CHAIN_REF */.m} ${commit.value} ${edit.head ?? zero}\n`].join('');
    const moved = await (0,git_repository/* ask */.kA)(repository, ['update-ref', '--stdin'], { input });
    if (!moved.ok)
        return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: checkpoint/* CHAIN_REF */.m });
    await (0,witness/* writeWitness */.$0)((0,external_node_path_.join)((0,git_repository/* ownFolder */.vY)(repository.commonDir), 'checkpoints'), commit.value);
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
    const found = await (0,git_repository/* askForId */.yU)(repository, ['rev-parse', '--verify', '--quiet', `${commit}:${folder}`]);
    if (!found.ok)
        return null;
    const type = await (0,git_repository/* ask */.kA)(repository, ['cat-file', '-t', found.value]);
    return type.ok && type.value.toString('latin1').trim() === 'tree' ? found.value : null;
}
async function editTree(repository, { env, base, files, workflowsOf = null }) {
    const workflows = workflowsOf === null ? null : await findFolder(repository, workflowsOf, WORKFLOWS);
    const starts = [
        ...(base === null ? [] : [['read-tree', base]]),
        ...(workflows === null ? [] : [['read-tree', `--prefix=${WORKFLOWS}/`, workflows]]),
    ];
    for (const args of starts) {
        const read = await (0,git_repository/* ask */.kA)(repository, args, { env });
        if (!read.ok)
            return read;
    }
    const lines = [];
    for (const [path, text] of files) {
        const id = text === null ? null : await (0,git_repository/* askForId */.yU)(repository, ['hash-object', '-w', '--stdin'], { input: text });
        if (id !== null && !id.ok)
            return id;
        const none = '0'.repeat(repository.format === 'sha256' ? 64 : 40);
        lines.push(id === null ? `0 ${none}\t${path}\0` : `100644 ${id.value}\t${path}\0`);
    }
    const edited = await (0,git_repository/* ask */.kA)(repository, ['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    if (!edited.ok)
        return edited;
    return (0,git_repository/* askForId */.yU)(repository, ['write-tree'], { env });
}
/** Whether a commit is here, for a chain that is put back. */
async function hasCommit(repository, commit) {
    const answer = await (0,git_repository/* ask */.kA)(repository, ['cat-file', '-e', `${commit}^{commit}`]);
    return answer.ok;
}
/** Puts the chain back to a commit that it once stood at. */
async function resetChain(repository, from, to) {
    const input = `update ${checkpoint/* CHAIN_REF */.m} ${to} ${from ?? '0'.repeat(to.length)}\n`;
    const moved = await (0,git_repository/* ask */.kA)(repository, ['update-ref', '--stdin'], { input });
    return moved.ok ? (0,result.ok)(undefined) : (0,result/* err */._)({ code: 'STATE_CONFLICT', document: checkpoint/* CHAIN_REF */.m });
}

;// CONCATENATED MODULE: ./lib/adapters/git/checkpoint-store.js





/** The checkpoints of a clone. */
function gitCheckpointStore(repository) {
    return {
        read: () => readStored(repository),
        verify: async (checkpoints) => (0,result.ok)(await (0,checkpoint_verify/* verifyCheckpoints */.P)(repository, checkpoints)),
        verifyHistory: async ({ history }) => (0,result.ok)(await verifyHistory(repository, history)),
        readFiles: (entries) => (0,checkpoint_verify/* readVerified */.x)(repository, entries),
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


/***/ }),

/***/ 15431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ verifyCheckpoints),
/* harmony export */   x: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
/* harmony import */ var _domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70011);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89279);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93267);




/** What is not as the records and their manifests say; empty when everything is. */
async function verifyCheckpoints(repository, checkpoints) {
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .openObjects */ .dV)(repository);
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
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .openObjects */ .dV)(repository);
    try {
        const files = [];
        for (const entry of entries) {
            const read = await objects.read(entry.blob);
            const flaw = explainFile(read, entry);
            if (flaw !== null || read.kind !== 'read') {
                return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'GIT_FAILED', operation: 'cat-file', detail: `${entry.path}: ${flaw ?? 'not there'}` });
            }
            files.push({ entry, bytes: read.bytes });
        }
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(files);
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
    const parsed = read.kind === 'read' && read.type === 'commit' ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommit */ .L5)(read.bytes) : null;
    if (parsed === null)
        tell(`commit ${id.slice(0, 12)} is ${read.kind === 'missing' ? 'missing' : 'damaged'}`);
    return parsed;
}
async function walkTree(walk, tree, below) {
    for (const { mode, name, id } of await readTree(walk, tree)) {
        const path = Buffer.concat([below, name]);
        if (mode === '40000')
            await walkTree(walk, id, Buffer.concat([path, Buffer.from('/')]));
        else
            walk.files.set((0,_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .toPathText */ .WA)(path), { mode, id });
    }
}
/** Whether a tree that nothing is restored from can be read to its last file. */
async function checkTree(verifying, tree) {
    for (const { mode, id } of await readTree(verifying, tree)) {
        if (verifying.sound.has(id) || mode === '160000')
            continue;
        if (mode === '40000')
            await checkTree(verifying, id);
        else if ((await verifying.objects.read(id)).kind !== 'read')
            verifying.tell(`file ${id.slice(0, 12)} of its commit is damaged`);
        verifying.sound.add(id);
    }
}
async function readTree({ objects, tell, idBytes }, tree) {
    const read = await objects.read(tree);
    const parsed = read.kind === 'read' && read.type === 'tree' ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTree */ .cZ)(read.bytes, idBytes) : null;
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
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .toDigest */ .O)(read.bytes) === sha256 ? null : 'its SHA-256 is not the recorded one';
}


/***/ }),

/***/ 93267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   dV: () => (/* binding */ openObjects)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2002);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84695);
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
            const isSame = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .toObjectId */ .k)(answer.type, answer.bytes, repository.format) === id;
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
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-pager', ..._git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_SETTINGS */ .b, 'cat-file', '--batch'], {
        cwd: directory,
        env: { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .toGitEnvironment */ .T)(), GIT_NO_LAZY_FETCH: '1' },
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


/***/ }),

/***/ 73611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   vY: () => (/* binding */ ownFolder),
/* harmony export */   yU: () => (/* binding */ askForId)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89279);
/* harmony import */ var _feed_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26210);
// Where the parts of a repository lie, asked once: the working tree, git's own folders, and how objects are named.




/** No hook of the user's runs, and nothing is fetched to answer. */
const QUIET = ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
const OFFLINE = { GIT_NO_LAZY_FETCH: '1' };
/** The repository that a folder lies in. NOT_A_REPOSITORY outside of a working tree. */
async function openRepository(directory) {
    const args = ['rev-parse', '--show-toplevel', '--absolute-git-dir', '--git-common-dir', '--show-object-format'];
    const answer = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_2__/* .feedGit */ .lH)(directory, args);
    if (!answer.ok || answer.value.exitCode !== 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
    const [root = '', gitDir = '', common = '', format = ''] = answer.value.stdout.toString('utf8').split('\n');
    if (root === '' || gitDir === '')
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'NOT_A_REPOSITORY', directory });
    const mode = await (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_2__/* .feedGit */ .lH)(root, ['config', '--type=bool', '--get', 'core.fileMode']);
    const isIgnored = mode.ok && mode.value.stdout.toString('utf8').trim() === 'false';
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
        root,
        gitDir,
        commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, common),
        format: format === 'sha256' ? 'sha256' : 'sha1',
        fileMode: isIgnored ? 'ignored' : 'counts',
    });
}
/** Folder of our own inside git's, where no `git add` and no cleaning of the working tree reaches. */
function ownFolder(gitDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDir, 'aftermath');
}
/** What git prints in this repository, quietly. */
function ask({ root }, args, feed = {}) {
    return (0,_feed_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, [...QUIET, ...args], { ...feed, env: { ...OFFLINE, ...feed.env } });
}
/** As `ask`, with one object id for an answer. */
async function askForId(repository, args, feed = {}) {
    const answer = await ask(repository, args, feed);
    if (!answer.ok)
        return answer;
    const id = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(answer.value.toString('utf8').trim());
    return id === null ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ code: 'GIT_FAILED', operation: args[0] ?? '', detail: 'no object id came back' }) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(id);
}


/***/ }),

/***/ 76879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree),
/* harmony export */   _: () => (/* binding */ saveTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70011);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89279);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73611);
/* harmony import */ var _scan_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56451);
// Puts the bytes of a scan into git's store as blobs, a tree and a commit; index, working tree and branches stay as they are.







const IDENTITY = {
    GIT_AUTHOR_NAME: 'aftermath',
    GIT_AUTHOR_EMAIL: 'aftermath@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'aftermath',
    GIT_COMMITTER_EMAIL: 'aftermath@users.noreply.github.com',
};
/** The tree of the scan, and the commit that holds it where the checked-out one does not. STATE_CONFLICT when a file changed. */
async function saveTree(repository, scan) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'aftermath-index-'));
    try {
        const blobs = await saveBlobs(repository, scan.entries);
        if (!blobs.ok)
            return blobs;
        const tree = await saveEntries(repository, scan, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'files'));
        if (!tree.ok)
            return tree;
        const staged = await saveStaged(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'staged'));
        const base = scan.commit === null ? null : await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .askForId */ .yU)(repository, ['rev-parse', `${scan.commit}^{tree}`]);
        if (base !== null && !base.ok)
            return base;
        const isClean = base !== null && base.value === tree.value && (staged === null || staged === base.value);
        if (isClean)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ tree: tree.value, work: null });
        const work = await saveWork(repository, scan.commit, { tree: tree.value, staged });
        return work.ok ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ tree: tree.value, work: work.value }) : work;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** A commit without a branch: its tree, its message and what stands before it. */
function commitTree(repository, { tree, parents, message }) {
    const args = ['-c', 'commit.gpgSign=false', 'commit-tree', ...parents.flatMap((parent) => ['-p', parent]), tree];
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .askForId */ .yU)(repository, args, { env: IDENTITY, input: `${message}\n\n[skip ci]\n` });
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.gitDir, 'index'), place);
    }
    catch {
        return null;
    }
    const tree = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .askForId */ .yU)(repository, ['write-tree'], { env: { GIT_INDEX_FILE: place } });
    return tree.ok ? tree.value : null;
}
async function saveEntries(repository, scan, index) {
    const env = { GIT_INDEX_FILE: index };
    const kept = await listKept(repository, scan);
    if (!kept.ok)
        return kept;
    const lines = scan.entries.map(({ mode, blob, path }) => Buffer.concat([Buffer.from(`${mode} ${blob}\t`), (0,_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .toPathBytes */ .si)(path), Buffer.of(0)]));
    const input = pieces([...kept.value, ...lines]);
    const made = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(repository, ['update-index', '-z', '--index-info'], { env, input });
    return made.ok ? (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .askForId */ .yU)(repository, ['write-tree'], { env }) : made;
}
/** Index lines of what is not in the manifest and belongs to the tree all the same: submodules, and what is not checked out. */
async function listKept(repository, { left }) {
    const wanted = new Set(left.flatMap(({ path, why }) => (why === 'submodule' || why === 'sparse' ? [path] : [])));
    if (wanted.size === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
    const listed = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(repository, ['ls-files', '-z', '--stage', '--full-name']);
    if (!listed.ok)
        return listed;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)((0,_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .splitPaths */ .DZ)(listed.value).flatMap((line) => {
        const tab = line.indexOf(0x09);
        const [mode = '', id = '', stage = ''] = line.toString('latin1', 0, tab).split(' ');
        const isWanted = stage === '0' && wanted.has((0,_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .toPathText */ .WA)(line.subarray(tab + 1)));
        return isWanted ? [Buffer.concat([Buffer.from(`${mode} ${id}`), line.subarray(tab), Buffer.of(0)])] : [];
    }));
}
/** Stores the bytes that git does not have yet, and proves that it has them all then. */
async function saveBlobs(repository, entries) {
    const missing = await listMissing(repository, entries);
    if (!missing.ok)
        return missing;
    if (missing.value.length === 0)
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined);
    const fed = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(repository, ['fast-import', '--quiet'], { input: toImport(repository, missing.value) });
    const after = fed.ok ? await listMissing(repository, missing.value) : fed;
    if (!after.ok && !(await isUnchanged(repository, missing.value)))
        return conflict(missing.value);
    if (!after.ok)
        return after;
    return after.value.length === 0 ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined) : conflict(after.value);
}
function conflict([first]) {
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({ code: 'STATE_CONFLICT', document: first?.path ?? 'a file' });
}
async function isUnchanged(repository, entries) {
    for (const { path, blob } of entries) {
        const now = await (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(repository, path).catch(() => null);
        if (now === null || now === 'special' || now.blob !== blob)
            return false;
    }
    return true;
}
async function listMissing(repository, entries) {
    const input = entries.map(({ blob }) => `${blob}\n`).join('');
    const answer = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(repository, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input });
    if (!answer.ok)
        return answer;
    const lines = answer.value.toString('utf8').split('\n');
    const firstByBlob = new Map();
    for (const [index, entry] of entries.entries()) {
        if (lines[index] !== `${entry.blob} blob` && !firstByBlob.has(entry.blob))
            firstByBlob.set(entry.blob, entry);
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([...firstByBlob.values()]);
}
/** The files as `git fast-import` takes them. A file that has another length now ends it. */
async function* toImport({ root }, entries) {
    for (const { path, mode, size } of entries) {
        yield Buffer.from(`blob\ndata ${size}\n`);
        const place = (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(root, path);
        let sent = 0;
        if (mode === '120000') {
            const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(place, { encoding: 'buffer' });
            sent = target.length;
            yield target;
        }
        else {
            for await (const chunk of (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readChunks */ .zO)(place)) {
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


/***/ }),

/***/ 56451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Il: () => (/* binding */ readPresent),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wp: () => (/* binding */ scanTree),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32240);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2002);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10758);
/* harmony import */ var _domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70011);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89279);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73611);
// Sees a working tree as it lies on the disk: every tracked file and every file that nobody ignores, with its bytes hashed.









const CHUNK_BYTES = 1024 * 1024;
/** All files of one look, by path. Ignored ones only when they are among `also`. */
async function scanTree(repository, also) {
    const indexed = await readIndex(repository);
    if (!indexed.ok)
        return indexed;
    const others = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)(repository, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
    if (!others.ok)
        return others;
    const head = await readHead(repository);
    if (!head.ok)
        return head;
    const untracked = (0,_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .splitPaths */ .DZ)(others.value).map(_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .toPathText */ .WA);
    const paths = [...new Set([...indexed.value.keys(), ...untracked, ...also])]
        .filter((path) => !(0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnPath */ .gd)(path))
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
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ ...head.value, entries, left });
}
async function seePath(repository, { path, index, folders }) {
    if (index?.mode === '160000')
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ kind: 'left', why: 'submodule' });
    if (path.endsWith('/'))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ kind: 'left', why: 'repository' });
    try {
        if (!(await isBelowFolders(repository.root, path, folders)))
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(null);
        const entry = await readEntry(repository, path, index?.mode ?? null);
        if (entry === null && index?.sparse)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ kind: 'left', why: 'sparse' });
        if (entry === 'special')
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ kind: 'left', why: 'special' });
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(entry === null ? null : { kind: 'file', entry });
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: path, detail: codeOf(error) });
    }
}
/** The file at a path; null when there is none, or a folder; `special` for what is neither file nor link. */
async function readEntry({ root, format, fileMode }, path, indexMode) {
    const place = placeOf(root, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place).catch((error) => {
        if (['ENOENT', 'ENOTDIR'].includes(codeOf(error)))
            return null;
        throw error;
    });
    if (stats === null || stats.isDirectory())
        return null;
    if (!stats.isFile() && !stats.isSymbolicLink())
        return 'special';
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    if (stats.isSymbolicLink()) {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(place, { encoding: 'buffer' });
        const blob = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${target.length}\0`).update(target).digest('hex');
        return { path, mode: '120000', size: target.length, sha256: sha256.update(target).digest('hex'), blob };
    }
    const git = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${stats.size}\0`);
    let size = 0;
    for await (const chunk of readChunks(place)) {
        sha256.update(chunk);
        git.update(chunk);
        size += chunk.length;
    }
    // Git's id tells the length first; a file that grew while it was read has another one on the next look.
    const mode = toMode(stats.mode, fileMode, indexMode);
    return { path, mode, size, sha256: sha256.digest('hex'), blob: git.digest('hex') };
}
/** As `readEntry`, and null too where a folder above is a link: git has no file behind one, whatever lies there. */
async function lookAt(repository, path) {
    if (!(await isBelowFolders(repository.root, path, new Map())))
        return null;
    return readEntry(repository, path, null);
}
/** The bytes of a file in pieces, never through a link and never waiting for a pipe. */
async function* readChunks(place) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(place, flags);
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
        const bytes = await readWhole(placeOf(root, entry.path), entry.mode).catch(() => null);
        if (bytes === null || (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .toDigest */ .O)(bytes) !== entry.sha256)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({ code: 'STATE_CONFLICT', document: entry.path });
        files.push({ entry, bytes });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(files);
}
async function readWhole(place, mode) {
    if (mode === '120000')
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(place, { encoding: 'buffer' });
    const chunks = [];
    for await (const chunk of readChunks(place))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Where a path lies on the disk. */
function placeOf(root, path) {
    return Buffer.concat([Buffer.from(`${root}/`), (0,_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .toPathBytes */ .si)(path)]);
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
        (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(placeOf(root, folder)).then((stats) => stats.isDirectory(), () => false));
    folders.set(folder, isReal);
    return isReal;
}
/** `TAG MODE ID STAGE<tab>PATH`, where the tag `S` marks what is not checked out. */
async function readIndex(repository) {
    const listed = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)(repository, ['ls-files', '-z', '-t', '--stage', '--full-name']);
    if (!listed.ok)
        return listed;
    const found = new Map();
    for (const line of (0,_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .splitPaths */ .DZ)(listed.value)) {
        const tab = line.indexOf(0x09);
        const [tag = '', mode = ''] = line.toString('latin1', 0, tab).split(' ');
        found.set((0,_domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .toPathText */ .WA)(line.subarray(tab + 1)), { mode, sparse: tag === 'S' });
    }
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(found);
}
async function readHead(repository) {
    const commit = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']);
    const branch = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)(repository, ['symbolic-ref', '--quiet', 'HEAD']);
    if (!commit.ok && !branch.ok)
        return commit;
    const name = branch.ok
        ? branch.value
            .toString('utf8')
            .trim()
            .replace(/^refs\/heads\//, '')
        : null;
    return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ commit: commit.ok ? (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(commit.value.toString('utf8').trim()) : null, branch: name });
}


/***/ }),

/***/ 49160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ writeWitness),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   oP: () => (/* binding */ readWitness)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10758);
/* harmony import */ var _scan_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56451);
// Remembers beside the refs where the chain stood last, so that a chain that was moved or cut is seen.





/** The commit that is noted in the file; null when there is none, or something else. */
async function readWitness(file) {
    try {
        return (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8')).trim());
    }
    catch (error) {
        if ((0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'unknown error')
            throw error;
        return null;
    }
}
/** Notes a commit, in one step. */
async function writeWitness(file, head) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    await replaceFile(file, `${head}\n`);
}
/** Replaces a file in one step, flushed to the disk. */
async function replaceFile(file, content) {
    const draft = `${file}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx');
    try {
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toDigest),
/* harmony export */   k: () => (/* binding */ toObjectId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
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

/***/ 70011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ splitPaths),
/* harmony export */   WA: () => (/* binding */ toPathText),
/* harmony export */   si: () => (/* binding */ toPathBytes)
/* harmony export */ });
// Paths as git and the disk have them, which is bytes, as texts that lose nothing: bytes that are no UTF-8 become lone surrogates.
/** Where such a byte is put: U+DC80 for 0x80, up to U+DCFF. No decoded text holds one of these alone. */
const BASE = 0xdc00;
/** The text of a path's bytes. */
function toPathText(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    if (Buffer.from(text, 'utf8').equals(bytes))
        return text;
    return decodeLoosely(bytes);
}
/** The bytes of a path's text. */
function toPathBytes(text) {
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
function splitPaths(output) {
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


/***/ })

};
