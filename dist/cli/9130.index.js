export const id = 9130;
export const ids = [9130];
export const modules = {

/***/ 9442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ gitCheckpointStore)
});

// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(2240);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/adapters/git/objects.js
var git_objects = __webpack_require__(3267);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(3611);
// EXTERNAL MODULE: ./lib/adapters/git/witness.js
var witness = __webpack_require__(9160);
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

// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/path-bytes.js
var path_bytes = __webpack_require__(11);
;// CONCATENATED MODULE: ./lib/adapters/git/checkpoint-verify.js




/** What is not as the records and their manifests say; empty when everything is. */
async function verifyCheckpoints(repository, checkpoints) {
    const objects = (0,git_objects/* openObjects */.dV)(repository);
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
    const objects = (0,git_objects/* openObjects */.dV)(repository);
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
    const parsed = read.kind === 'read' && read.type === 'commit' ? (0,git_objects/* parseCommit */.L5)(read.bytes) : null;
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
            walk.files.set((0,path_bytes/* toPathText */.WA)(path), { mode, id });
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
    const parsed = read.kind === 'read' && read.type === 'tree' ? (0,git_objects/* parseTree */.cZ)(read.bytes, idBytes) : null;
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/adapters/git/save-tree.js
var save_tree = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/adapters/git/checkpoint-write.js
// Adds to the chain of checkpoints and takes from it: objects first, then all refs in one transaction on what was read.









/** A commit with a record and its manifest, on top of the commit that holds the files. No ref points to it yet. */
async function makeAnchor(repository, texts, held) {
    const files = new Map([
        [RECORD_FILE, texts.record],
        [MANIFEST_FILE, texts.manifest],
    ]);
    const tree = await withIndex(async (env) => editTree(repository, { env, base: null, files }));
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
async function editTree(repository, { env, base, files }) {
    if (base !== null) {
        const read = await (0,git_repository/* ask */.kA)(repository, ['read-tree', base], { env });
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


/***/ }),

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   dV: () => (/* binding */ openObjects)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2002);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4695);
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

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   vY: () => (/* binding */ ownFolder),
/* harmony export */   yU: () => (/* binding */ askForId)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9279);
/* harmony import */ var _feed_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6210);
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

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree),
/* harmony export */   _: () => (/* binding */ saveTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9279);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3611);
/* harmony import */ var _scan_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6451);
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

/***/ 6451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Il: () => (/* binding */ readPresent),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wp: () => (/* binding */ scanTree),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2240);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2002);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(758);
/* harmony import */ var _domain_path_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9279);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3611);
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

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ writeWitness),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   oP: () => (/* binding */ readWitness)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(758);
/* harmony import */ var _scan_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6451);
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

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ cleanUpCheckpoints),
  vq: () => (/* binding */ createCheckpoint),
  Qi: () => (/* binding */ validateCheckpoints)
});

// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(2240);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/finding.js
var finding = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/domain/effect.js
var effect = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/memory/fields.js
var fields = __webpack_require__(3970);
;// CONCATENATED MODULE: ./lib/memory/checkpoint-codec.js
// The texts of checkpoints: a record, its manifest and the chain. Each has one spelling, so that a digest means one content.






const sha = schemas/* string */.YjP().transform((text, context) => {
    const found = (0,ids/* parseSha */.qL)(text);
    if (found !== null)
        return found;
    context.addIssue({ code: 'custom', message: 'not an id of git' });
    return core/* NEVER */.tm;
});
const checkpoint_codec_digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const id = schemas/* string */.YjP().refine(checkpoint/* isCheckpointId */.o8);
const RECORD = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(1),
    id,
    type: schemas/* enum */.k5n(effect/* CHECKPOINT_TYPES */.BS),
    note: schemas/* string */.YjP(),
    createdAt: fields/* instant */.uR,
    commit: sha.nullable(),
    branch: schemas/* string */.YjP().nullable(),
    work: sha.nullable(),
    tree: sha,
    files: schemas/* int */.Whr().min(0),
    manifest: checkpoint_codec_digest,
    left: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), why: schemas/* enum */.k5n(['submodule', 'repository', 'sparse', 'special']) })),
    state: schemas/* strictObject */.rej({
        plans: schemas/* array */.YOg(schemas/* string */.YjP()),
        queues: schemas/* array */.YOg(schemas/* string */.YjP()),
        ledger: schemas/* strictObject */.rej({ document: schemas/* string */.YjP(), lines: schemas/* int */.Whr().min(0), sha256: checkpoint_codec_digest }).nullable(),
    }),
    previous: checkpoint_codec_digest.nullable(),
    chain: sha.nullable(),
});
const ENTRY = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1),
    mode: schemas/* enum */.k5n(checkpoint/* FILE_MODES */.Ce),
    size: schemas/* int */.Whr().min(0),
    sha256: checkpoint_codec_digest,
    blob: sha,
});
const LINE = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('add'), id, record: checkpoint_codec_digest, anchor: sha, previous: checkpoint_codec_digest.nullable() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('drop'), id, previous: checkpoint_codec_digest.nullable() }),
]);
/** The text of a record. */
function renderRecord(record) {
    const { id, type, note, createdAt, commit, branch, work, tree, files, manifest, left, state, previous, chain } = record;
    const { plans, queues, ledger } = state;
    const head = { v: 1, id, type, note, createdAt: (0,fields/* toExactText */.CE)(createdAt), commit, branch, work, tree, files, manifest };
    const rest = {
        left: left.map(({ path, why }) => ({ path, why })),
        state: {
            plans,
            queues,
            ledger: ledger === null ? null : { document: ledger.document, lines: ledger.lines, sha256: ledger.sha256 },
        },
    };
    return `${JSON.stringify({ ...head, ...rest, previous, chain }, null, 2)}\n`;
}
/** The record of a text that `renderRecord` made; anything else is refused, also another spelling of the same. */
function parseRecord(text) {
    const read = RECORD.safeParse((0,fields/* parseJson */.qF)(text));
    if (!read.success)
        return { ok: false, line: null, detail: `the record's ${(0,fields/* explainFlaw */.mj)(read.error)}` };
    const { v: _, ...record } = read.data;
    return renderRecord(record) === text
        ? { ok: true, value: record }
        : { ok: false, line: null, detail: 'the record is not spelt as it is written' };
}
/** The text of a manifest: one file a line, sorted by path. */
function renderManifest(entries) {
    const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return sorted
        .map(({ path, mode, size, sha256, blob }) => `${JSON.stringify({ path, mode, size, sha256, blob })}\n`)
        .join('');
}
/** The files of a manifest's text, or the first line that is none. */
function parseManifest(text) {
    const read = parseLines(text, ENTRY, 'a file of the manifest');
    if (!read.ok)
        return read;
    const paths = read.value.map(({ path }) => path);
    const wrong = paths.findIndex((path, index) => index > 0 && path <= (paths[index - 1] ?? ''));
    if (wrong >= 0)
        return { ok: false, line: wrong + 1, detail: 'the files are not in the order of their paths' };
    return renderManifest(read.value) === text
        ? read
        : { ok: false, line: null, detail: 'the manifest is not spelt as it is written' };
}
/** The text of one line of the chain, with its end. */
function renderChainLine(line) {
    const { kind, id, previous } = line;
    if (line.kind === 'drop')
        return `${JSON.stringify({ kind, id, previous })}\n`;
    return `${JSON.stringify({ kind, id, record: line.record, anchor: line.anchor, previous })}\n`;
}
/** The lines of the chain, oldest first, or the first that is none. */
function parseChain(text) {
    const read = parseLines(text, LINE, 'a line of the chain');
    if (!read.ok)
        return read;
    return read.value.map(renderChainLine).join('') === text
        ? read
        : { ok: false, line: null, detail: 'the chain is not spelt as it is written' };
}
/** What the next line of a chain names as the one before. */
function lastDigest(lines) {
    const last = lines.at(-1);
    return last === undefined ? null : (0,digest/* toDigest */.O)(renderChainLine(last));
}
function parseLines(text, shape, what) {
    if (text !== '' && !text.endsWith('\n'))
        return { ok: false, line: null, detail: `${what} is cut short` };
    const values = [];
    for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
        const read = shape.safeParse((0,fields/* parseJson */.qF)(line));
        if (!read.success)
            return { ok: false, line: index + 1, detail: `${what}: its ${(0,fields/* explainFlaw */.mj)(read.error)}` };
        values.push(read.data);
    }
    return { ok: true, value: values };
}

;// CONCATENATED MODULE: ./lib/memory/checkpoint-chain.js
// What the refs of checkpoints say together: which checkpoints stand, and everything in which two of their witnesses differ.




/** Reads the chain and holds every witness against every other. The files of a checkpoint are not looked at here. */
function readChain(stored) {
    const parsed = parseChain(stored.chain ?? '');
    const lines = parsed.ok ? parsed.value : [];
    const findings = [
        ...stored.flaws,
        ...(parsed.ok ? [] : [fault('structure', checkpoint/* CHAIN_REF */.m, parsed.detail, parsed.line)]),
        ...checkLinks(lines),
        ...checkHead(stored, lines),
    ];
    const dropped = new Set(lines.flatMap((line) => (line.kind === 'drop' ? [line.id] : [])));
    const standing = lines.flatMap((line) => (line.kind === 'add' && !dropped.has(line.id) ? [line] : []));
    const listed = new Set(standing.map(({ id }) => id));
    const read = standing.map((line) => readOne(stored, line.id, line));
    const strays = [...stored.anchors.keys()].filter((id) => !listed.has(id)).sort();
    const lost = strays.map((id) => readOne(stored, id, null));
    const unlisted = [...stored.records.keys(), ...stored.manifests.keys()].filter((id) => !listed.has(id));
    return {
        checkpoints: [...read.toReversed(), ...lost].flatMap(({ checkpoint }) => checkpoint ?? []),
        lines,
        findings: [
            ...findings,
            ...[...read, ...lost].flatMap((one) => one.findings),
            ...[...new Set(unlisted)].map((id) => fault('reference', id, 'it lies in the chain and no line of it adds it')),
        ],
    };
}
function checkLinks(lines) {
    const seen = new Set();
    let before = null;
    const findings = [];
    for (const [index, line] of lines.entries()) {
        if (line.previous !== before)
            findings.push(fault('checksum', checkpoint/* CHAIN_REF */.m, `${line.id}: it does not follow the line before it`, index + 1));
        before = (0,digest/* toDigest */.O)(renderChainLine(line));
        const name = `${line.kind} ${line.id}`;
        if (seen.has(name) || (line.kind === 'drop' && !seen.has(`add ${line.id}`)))
            findings.push(fault('structure', checkpoint/* CHAIN_REF */.m, `${line.id}: it stands in the wrong order`, index + 1));
        seen.add(name);
    }
    return findings;
}
function checkHead({ head, history, witness, anchors, chain }, lines) {
    const findings = [];
    if (head === null && (anchors.size > 0 || witness !== null))
        findings.push(fault('reference', checkpoint/* CHAIN_REF */.m, 'the ref is gone, and there were checkpoints'));
    if (head !== null && chain === null)
        findings.push(fault('structure', checkpoint/* CHAIN_REF */.m, 'there is no chain where it points'));
    if (head !== null && witness !== null && !history.includes(witness))
        findings.push(fault('reference', checkpoint/* CHAIN_REF */.m, `the ref was moved: ${witness.slice(0, 12)} is not in its history`));
    if (head !== null && witness === null && lines.length > 0)
        findings.push({
            ...fault('reference', checkpoint/* CHAIN_REF */.m, 'nothing beside the ref says where it stood last'),
            severity: 'note',
        });
    return findings;
}
/** A checkpoint by its line; null: no line adds it, so only its own ref knows it. */
function readOne(stored, id, line) {
    const anchor = stored.anchors.get(id);
    const findings = [];
    const tell = (layer, detail, at = null) => findings.push(fault(layer, id, detail, at));
    if (line === null)
        tell('reference', 'its own ref stands, and the chain does not know it');
    if (anchor === undefined)
        tell('reference', `its own ref ${checkpoint/* ANCHOR_PREFIX */.v3}${id} is gone`);
    else if (line !== null && anchor.sha !== line.anchor)
        tell('reference', 'its own ref was moved');
    const text = (line === null ? null : stored.records.get(id)) ?? anchor?.record ?? null;
    const manifest = (line === null ? null : stored.manifests.get(id)) ?? anchor?.manifest ?? null;
    if (line !== null && stored.records.get(id) === undefined)
        tell('structure', 'its record is not in the chain');
    if (line !== null && stored.manifests.get(id) === undefined)
        tell('structure', 'its manifest is not in the chain');
    if (anchor !== undefined && anchor.record !== text)
        tell('checksum', 'its record differs between the chain and its ref');
    if (anchor !== undefined && anchor.manifest !== manifest)
        tell('checksum', 'its manifest differs between the chain and its ref');
    if (text === null)
        return { checkpoint: null, findings };
    if (line !== null && (0,digest/* toDigest */.O)(text) !== line.record)
        tell('checksum', 'its record is not the one that was chained');
    const record = parseRecord(text);
    if (!record.ok) {
        tell('structure', record.detail, record.line);
        return { checkpoint: null, findings };
    }
    const entries = readEntries(manifest, record.value, tell);
    checkRecord(record.value, { id, line, stored, tell });
    const isValid = !(0,finding/* hasErrors */.Cs)(findings);
    return { checkpoint: { record: record.value, entries, standing: isValid ? 'valid' : 'damaged' }, findings };
}
function readEntries(manifest, record, tell) {
    if (manifest === null)
        return [];
    if ((0,digest/* toDigest */.O)(manifest) !== record.manifest)
        tell('checksum', 'its manifest is not the one of its record');
    const read = parseManifest(manifest);
    if (!read.ok) {
        tell('structure', read.detail, read.line);
        return [];
    }
    if (read.value.length !== record.files)
        tell('structure', `it names ${record.files} files and lists ${read.value.length}`);
    return read.value;
}
function checkRecord(record, { id, line, stored, tell }) {
    if (record.id !== id)
        tell('semantics', `its record tells of ${record.id}`);
    if (line !== null && record.previous !== line.previous)
        tell('checksum', 'its record does not follow the line before it');
    if (stored.head !== null && record.chain !== null && !stored.history.includes(record.chain))
        tell('reference', 'the chain that it was made on is not in the history of the ref');
    const anchor = stored.anchors.get(id);
    const held = record.work ?? record.commit;
    const parents = held === null ? [] : [held];
    if (anchor !== undefined && JSON.stringify(anchor.parents) !== JSON.stringify(parents))
        tell('reference', 'its own ref does not keep the commit of its record');
}
/** An error in one layer. */
function fault(layer, document, detail, line = null) {
    return { layer, document, line, detail, severity: 'error' };
}

// EXTERNAL MODULE: ./lib/memory/checkpoint-select.js
var checkpoint_select = __webpack_require__(2734);
;// CONCATENATED MODULE: ./lib/app/checkpoints.js
// The use cases of checkpoints: make one of the present, list and validate them, and let go those that retention does not keep.







/** A file may be written while it is saved; a third try that meets that tells of a file that never rests. */
const MAX_TRIES = 3;
/** Saves the present, with all uncommitted work, without touching index, working tree or branches. */
async function createCheckpoint(world, wish) {
    let last = (0,result/* err */._)({ code: 'STATE_CONFLICT', document: 'checkpoints' });
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        last = await tryCreate(world, wish);
        if (last.ok || last.problem.code !== 'STATE_CONFLICT')
            return last;
    }
    return last;
}
async function tryCreate(world, wish) {
    const scan = await world.tree.scan(wish.also);
    if (!scan.ok)
        return scan;
    const saved = await world.tree.save(scan.value);
    if (!saved.ok)
        return saved;
    const stored = await world.store.read();
    if (!stored.ok)
        return stored;
    const { lines, findings } = readChain(stored.value);
    const broken = findings.find(({ severity, document }) => severity === 'error' && document.startsWith('refs/'));
    if (broken !== undefined)
        return (0,result/* err */._)({ code: 'CHECKPOINT_DAMAGED', id: broken.document, detail: broken.detail });
    const manifest = renderManifest(scan.value.entries);
    const record = toRecord({ world, wish, scan: scan.value, stored: stored.value }, {
        ...saved.value,
        manifest: (0,digest/* toDigest */.O)(manifest),
        previous: lastDigest(lines),
    });
    const text = renderRecord(record);
    const added = await world.store.add({
        id: record.id,
        record: text,
        manifest,
        held: record.work ?? record.commit,
        head: stored.value.head,
        toChain: (anchor) => {
            const { id, previous } = record;
            return `${stored.value.chain ?? ''}${renderChainLine({ kind: 'add', id, record: (0,digest/* toDigest */.O)(text), anchor, previous })}`;
        },
    });
    return added.ok ? (0,result.ok)(record) : added;
}
function toRecord({ world, wish, scan, stored }, of) {
    const { type, note, state } = wish;
    const { commit, branch, left, entries } = scan;
    const id = (0,checkpoint/* toCheckpointId */.Vn)(world.now, world.draw());
    return {
        id,
        type,
        note,
        createdAt: world.now,
        commit,
        branch,
        files: entries.length,
        left,
        state,
        chain: stored.head,
        ...of,
    };
}
/** What stands, and everything that is wrong with it. `only`: ids whose files are looked at; null for all. */
async function validateCheckpoints(store, depth, only = null) {
    const stored = await store.read();
    if (!stored.ok)
        return stored;
    const chain = readChain(stored.value);
    const findings = [...chain.findings];
    const wanted = chain.checkpoints.filter(({ record }) => only === null || only.includes(record.id));
    const more = depth === 'chain' ? (0,result.ok)([]) : await store.verify(wanted);
    if (!more.ok)
        return more;
    const past = depth === 'chain' || only !== null ? (0,result.ok)([]) : await store.verifyHistory(stored.value);
    if (!past.ok)
        return past;
    findings.push(...more.value, ...past.value);
    const damaged = new Set(findings.filter((one) => (0,finding/* hasErrors */.Cs)([one])).map(({ document }) => document));
    const checkpoints = chain.checkpoints.map((one) => {
        const isDamaged = one.standing === 'damaged' || damaged.has(one.record.id);
        return { ...one, standing: isDamaged ? 'damaged' : 'valid' };
    });
    return (0,result.ok)({ stored: stored.value, chain, checkpoints, findings });
}
/** Which checkpoints retention lets go, and whether they are taken out. */
async function cleanUpCheckpoints(world, { retention, inUse, writes }) {
    const seen = await validateCheckpoints(world.store, 'files');
    if (!seen.ok)
        return seen;
    const { checkpoints, chain, stored } = seen.value;
    const expired = (0,checkpoint_select/* listExpiredCheckpoints */.zJ)(checkpoints, { retention, now: world.now, inUse }).map(({ record }) => record);
    if (writes === 'show' || expired.length === 0)
        return (0,result.ok)(expired);
    const lines = [...chain.lines];
    for (const { id } of expired)
        lines.push({ kind: 'drop', id, previous: lastDigest(lines) });
    const text = lines.map(renderChainLine).join('');
    const dropped = await world.store.drop({ ids: expired.map(({ id }) => id), on: stored, chain: text });
    return dropped.ok ? (0,result.ok)(expired) : dropped;
}


/***/ }),

/***/ 3450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ NO_PLANS),
/* harmony export */   GS: () => (/* binding */ mappingOf),
/* harmony export */   l8: () => (/* binding */ listQueueFolders),
/* harmony export */   xZ: () => (/* binding */ readPlans)
/* harmony export */ });
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1532);
/* harmony import */ var _workplan_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3360);
/* harmony import */ var _workplan_next_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1081);
/* harmony import */ var _workplan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1731);




/** Most files read for globs: a glob that finds more is a mistake, and each costs a request. */
const MAX_PLAN_FILES = 10;
/** What the policy says about a file: the first entry that names it or whose glob matches it; undefined for none. */
function mappingOf(entries, file) {
    return entries.find((entry) => entry.files.includes(file) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesAny */ ._)(entry.files, file));
}
/** The queue folders of the entries with `preset: folders`, without doubles and without slashes at the end, in the order of the policy. */
function listQueueFolders(entries) {
    const folders = entries.flatMap(({ preset, files }) => (preset === 'folders' ? files : []));
    return [...new Set(folders.map((folder) => folder.replace(/\/+$/, '')))];
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
        const workplan = text.ok ? (0,_workplan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkplan */ .l1)(file, text.value, mapping) : text;
        if (!text.ok || !workplan.ok) {
            failed.push({ file, problem: workplan.ok ? { code: 'FILE_MISSING', file } : workplan.problem });
            continue;
        }
        texts.set(file, text.value);
        read.push({ plan: workplan.value, mapping });
    }
    const linked = (0,_workplan_link_js__WEBPACK_IMPORTED_MODULE_0__/* .linkPlans */ .D)(read);
    return {
        plans: linked.map((workplan) => ({ workplan, optedIn: true })),
        ready: (0,_workplan_next_js__WEBPACK_IMPORTED_MODULE_1__/* .orderReady */ .WR)(linked),
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
    const matched = listed.value.filter((file) => patterns.some((pattern) => (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesGlob */ .k)(pattern, file)));
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

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ findQueueOf),
/* harmony export */   YD: () => (/* binding */ toScope),
/* harmony export */   h8: () => (/* binding */ listPlanGlobs)
/* harmony export */ });
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2240);
/* harmony import */ var _domain_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1532);
/* harmony import */ var _read_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3450);
// Which paths a rollback is about: all of them, the plan files or queue folders of the policy, or what was named.



/** Globs of the workplan files that the policy names. */
function listPlanGlobs(plans) {
    return plans.flatMap(({ preset, files }) => (preset === 'folders' ? [] : files));
}
/** The first named queue folder that a path lies in, as it is spelt in the path; null for none. */
function findQueueOf(path, folders) {
    const parts = path.split('/');
    for (let length = parts.length - 1; length > 0; length -= 1) {
        const above = parts.slice(0, length).join('/');
        if (folders.includes(above) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(folders, above))
            return above;
    }
    return null;
}
/** Whether a path belongs to what is rolled back. Never our own memory, never what has a history of its own. */
function toScope(wish, left) {
    const planGlobs = listPlanGlobs(wish.plans);
    const queues = (0,_read_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .listQueueFolders */ .l8)(wish.plans);
    const apart = new Set(left.map(({ path }) => path));
    const isApart = (path) => path.split('/').some((_, index, parts) => apart.has(parts.slice(0, index + 1).join('/')));
    const isIn = (path) => {
        if (wish.scope === 'plan')
            return planGlobs.includes(path) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(planGlobs, path);
        if (wish.scope === 'queue')
            return findQueueOf(path, queues) !== null;
        return true;
    };
    const isNamed = (path) => wish.only.length === 0 || wish.only.some((glob) => isBelow(path, glob)) || (0,_domain_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(wish.only, path);
    return (path) => !(0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnPath */ .gd)(path) && !isApart(path) && isIn(path) && isNamed(path);
}
/** A named folder means everything below it, and a name with wildcard characters in it may be the name of a file. */
function isBelow(path, name) {
    return path === name || path.startsWith(`${name.replace(/\/+$/, '')}/`);
}


/***/ }),

/***/ 6097:
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
const COMMANDS = (/* unused pure expression or super */ null && (['handle', 'hook', 'recover', 'sweep']));
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
        description: 'Workplan files that may be marked, one path or glob per line. Defaults to the plans of the policy file.',
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
        description: 'What to do, whatever the event: handle, hook, recover or sweep. Defaults to what the event asks for.',
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

/***/ 9902:
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

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   Tc: () => (/* binding */ sortFindings)
/* harmony export */ });
/* unused harmony export LAYERS */
// What a validation of state found: where, how bad, and in which of the four layers.
/** Checksums first, then structure, then meaning, then what documents say of each other. */
const LAYERS = ['checksum', 'structure', 'semantics', 'reference'];
/** True when something cannot be trusted. */
function hasErrors(findings) {
    return findings.some(({ severity }) => severity === 'error');
}
/** Findings by layer, worst first within one, otherwise in the given order. */
function sortFindings(findings) {
    const weight = ({ layer, severity }) => LAYERS.indexOf(layer) * 10 + ['error', 'warning', 'note'].indexOf(severity);
    return findings.toSorted((a, b) => weight(a) - weight(b));
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

/***/ 11:
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


/***/ }),

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listOlder),
/* harmony export */   zJ: () => (/* binding */ listExpiredCheckpoints)
/* harmony export */ });
/* unused harmony export findNewestValid */
/* harmony import */ var _domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2240);
// Picks among checkpoints: the newest valid one, the one to fall back on, and those that retention lets go.

const DAY_MS = 86_400_000;
/** The newest valid checkpoint; null when there is none. The list is newest first. */
function findNewestValid(checkpoints) {
    return checkpoints.find(({ standing }) => standing === 'valid') ?? null;
}
/**
 * What may stand in for a checkpoint, newest first: valid, and made before it. Of one that is not in the list any more
 * its id tells the second. The list is newest first.
 */
function listOlder(checkpoints, id) {
    const valid = (list) => list.filter(({ standing }) => standing === 'valid');
    const at = checkpoints.findIndex(({ record }) => record.id === id);
    if (at < 0)
        return valid(checkpoints).filter(({ record }) => secondOf(record.id) < secondOf(id));
    const asked = checkpoints[at]?.record.createdAt ?? 0;
    return valid(checkpoints.slice(at + 1)).filter(({ record }) => record.createdAt <= asked);
}
/** The time in an id, which sorts as text; empty for what is none, so that nothing is older. */
function secondOf(id) {
    return (0,_domain_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isCheckpointId */ .o8)(id) ? id.slice(0, id.lastIndexOf('-')) : '';
}
/**
 * Checkpoints that retention lets go, oldest first. Never the newest valid one, never one of `inUse`, and never a damaged
 * one: what is wrong with it should be seen first. The list is newest first.
 */
function listExpiredCheckpoints(checkpoints, { retention, now, inUse }) {
    const newest = findNewestValid(checkpoints);
    const counted = new Map();
    const expired = checkpoints.filter((checkpoint) => {
        const { id, type, createdAt } = checkpoint.record;
        const rank = (counted.get(type) ?? 0) + 1;
        counted.set(type, rank);
        const own = retention.types[type];
        const isOld = now - createdAt > (own?.days ?? retention.days) * DAY_MS;
        const isFree = checkpoint !== newest && checkpoint.standing === 'valid' && !inUse.includes(id);
        return isFree && isOld && rank > (own?.keep ?? retention.keep);
    });
    return expired.toReversed();
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P2: () => (/* binding */ STATE_FOLDER),
  O0: () => (/* binding */ openCheckpoints),
  Bh: () => (/* binding */ readStateMark),
  TR: () => (/* binding */ refuse),
  nR: () => (/* binding */ timeOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/checkpoint-store.js + 4 modules
var checkpoint_store = __webpack_require__(9442);
// EXTERNAL MODULE: ./lib/adapters/git/repository.js
var git_repository = __webpack_require__(3611);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/path-bytes.js
var path_bytes = __webpack_require__(11);
// EXTERNAL MODULE: ./lib/adapters/git/scan-tree.js
var scan_tree = __webpack_require__(6451);
;// CONCATENATED MODULE: ./lib/adapters/git/restore-check.js





/** STATE_CONFLICT with the path that is not as its step says; RESTORE_BLOCKED where a place cannot be made. */
async function checkPlaces(repository, steps, staging) {
    const stepByPath = new Map(steps.map((step) => [step.path, step]));
    const device = (await (0,promises_.stat)((0,external_node_path_.dirname)(staging)).catch(() => (0,promises_.stat)(repository.root))).dev;
    for (const step of steps) {
        const now = await (0,scan_tree/* lookAt */.t5)(repository, step.path);
        if (now === 'special')
            return blocked(step.path, 'neither a file nor a link stands there');
        if (!isSame(repository, now, step.before))
            return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: step.path });
        const way = step.after === null ? null : await findBlock(repository, step.path, stepByPath);
        if (way !== null)
            return way;
        if (!(await isOnDevice(repository.root, step.path, device)))
            return blocked(step.path, 'it lies on another disk');
    }
    return (0,result.ok)(undefined);
}
/** Whether two states of a path are the same. Where the executable bit does not count, only links differ from files. */
function isSame({ fileMode }, a, b) {
    if (a === null || b === null)
        return a === b;
    const isSameKind = fileMode === 'counts' ? a.mode === b.mode : (a.mode === '120000') === (b.mode === '120000');
    return isSameKind && a.sha256 === b.sha256;
}
/** What stands in the way of a new file and does not go away with another step; null: nothing. */
async function findBlock({ root }, path, steps) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        const stats = await lstatOrNull(root, above);
        if (stats !== null && !stats.isDirectory() && !goesAway(above, steps))
            return blocked(path, `${above} is no folder, and no checkpoint holds it`);
    }
    const stats = await lstatOrNull(root, path);
    if (stats === null || !stats.isDirectory())
        return null;
    const unsaved = await findUnsaved(root, path, steps);
    return unsaved === null ? null : blocked(path, `it is a folder, and no checkpoint holds ${unsaved}`);
}
function goesAway(path, steps) {
    const step = steps.get(path);
    return step !== undefined && step.after === null;
}
/** A file below a folder that no step takes away; null when there is none. */
async function findUnsaved(root, folder, steps) {
    for (const entry of await (0,promises_.readdir)((0,scan_tree/* placeOf */.$t)(root, folder), { withFileTypes: true, encoding: 'buffer' })) {
        const path = `${folder}/${(0,path_bytes/* toPathText */.WA)(entry.name)}`;
        const found = entry.isDirectory() ? await findUnsaved(root, path, steps) : goesAway(path, steps) ? null : path;
        if (found !== null)
            return found;
    }
    return null;
}
async function isOnDevice(root, path, device) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        const stats = await lstatOrNull(root, above);
        if (stats !== null)
            return stats.dev === device || !stats.isDirectory();
    }
    return true;
}
/** What stands at a path, not followed; null: nothing. */
async function lstatOrNull(root, path) {
    return (0,promises_.lstat)((0,scan_tree/* placeOf */.$t)(root, path)).catch((error) => {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,scan_tree/* codeOf */.$N)(error)))
            return null;
        throw error;
    });
}
function blocked(path, detail) {
    return (0,result/* err */._)({ code: 'RESTORE_BLOCKED', path, detail });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6843);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(2240);
// EXTERNAL MODULE: ./lib/adapters/git/witness.js
var witness = __webpack_require__(9160);
;// CONCATENATED MODULE: ./lib/adapters/git/restore-record.js
// The record of a restore that is decided, and the folder where new files lie ready beside it.







const Entry = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1),
    mode: schemas/* enum */.k5n(checkpoint/* FILE_MODES */.Ce),
    size: schemas/* int */.Whr().min(0),
    sha256: schemas/* string */.YjP(),
    blob: schemas/* string */.YjP(),
});
const Step = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).refine(isInside),
    before: Entry.nullable(),
    after: Entry.nullable(),
    /** Name of the file that lies ready; null: the path goes away. */
    draft: schemas/* string */.YjP()
        .regex(/^draft-\d+$/)
        .nullable(),
});
const Shape = schemas/* strictObject */.rej({ v: schemas/* literal */.euz(1), target: schemas/* string */.YjP(), safety: schemas/* string */.YjP(), steps: schemas/* array */.YOg(Step) });
const DECIDED = 'decided.json';
/** No path of a record leads out of the working tree or into git's folder. */
function isInside(path) {
    return (!path.startsWith('/') && path.split('/').every((name) => !['', '.', '..'].includes(name) && !/^\.git$/i.test(name)));
}
/**
 * The folder of drafts, on the disk of the working tree, so that files can be renamed into place: in git's folder, or in
 * ours in the working tree when git's lies on another disk.
 */
async function stagingOf({ root, gitDir }) {
    const [tree, git] = await Promise.all([(0,promises_.stat)(root), (0,promises_.stat)(gitDir)]);
    return tree.dev === git.dev ? (0,external_node_path_.join)((0,git_repository/* ownFolder */.vY)(gitDir), 'restore') : (0,external_node_path_.join)(root, '.aftermath', 'restore');
}
/** Decides a restore whose drafts lie ready: from here on it happens. */
async function decide(staging, record) {
    await (0,witness/* replaceFile */.fR)((0,external_node_path_.join)(staging, DECIDED), JSON.stringify(record));
}
/** A restore that is decided and not ended; null: there is none. A text that is none was not written by us. */
async function readDecided(staging) {
    try {
        return Shape.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(staging, DECIDED), 'utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof errors/* ZodError */.G)
            return null;
        if ((0,scan_tree/* codeOf */.$N)(error) === 'ENOENT' || (0,scan_tree/* codeOf */.$N)(error) === 'ENOTDIR')
            return null;
        throw error;
    }
}
/** Ends a restore: first the record goes, then what is left of the drafts. */
async function endRestore(staging) {
    await (0,promises_.rm)((0,external_node_path_.join)(staging, DECIDED), { force: true });
    await (0,promises_.rm)(staging, { recursive: true, force: true });
}
/** Checkpoints that restores under way need, in any working tree of the repository. */
async function listInUse(repository) {
    const trees = (0,external_node_path_.join)(repository.commonDir, 'worktrees');
    const names = await (0,promises_.readdir)(trees).catch(() => []);
    const folders = [repository.commonDir, ...names.map((name) => (0,external_node_path_.join)(trees, name))];
    const places = [await stagingOf(repository), ...folders.map((folder) => (0,external_node_path_.join)((0,git_repository/* ownFolder */.vY)(folder), 'restore'))];
    const ids = new Set();
    for (const place of places) {
        const record = await readDecided(place);
        if (record !== null)
            ids.add(record.target).add(record.safety);
    }
    return [...ids];
}
/** True when something of a restore lies there. */
async function hasStaging(staging) {
    return (0,promises_.lstat)(staging).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/adapters/git/restore.js
// Changes a working tree in one step: files lie ready before anything is decided, then they are renamed into place, and a kill at any moment leaves a state that the next run ends.







/** All steps or none. Only the holder of the lock may. */
async function restoreTree(repository, { steps, bytes, target, safety }) {
    const staging = await stagingOf(repository);
    // Somebody may have been killed since the caller looked; then the places are not as the steps say, which is seen below.
    await recoverTree(repository);
    await (0,promises_.mkdir)(staging, { recursive: true });
    const recorded = [];
    for (const [index, step] of steps.entries()) {
        const draft = step.after === null ? null : `draft-${index}`;
        if (step.after !== null)
            await writeDraft(repository, (0,external_node_path_.join)(staging, `draft-${index}`), { entry: step.after, bytes });
        recorded.push({ path: step.path, before: step.before, after: step.after, draft });
    }
    await syncFolder(staging);
    const checked = await checkPlaces(repository, steps, staging);
    if (!checked.ok) {
        await endRestore(staging);
        return checked;
    }
    const record = { v: 1, target, safety, steps: recorded };
    await decide(staging, record);
    return (0,result.ok)(await carryOut(repository, staging, record));
}
/** Ends what a killed run began; null when there was nothing. Only the holder of the lock may. */
async function recoverTree(repository) {
    const staging = await stagingOf(repository);
    if (!(await hasStaging(staging)))
        return null;
    const record = await readDecided(staging);
    if (record !== null)
        return { ...(await carryOut(repository, staging, record)), target: record.target };
    await endRestore(staging);
    return null;
}
/** The bytes that are written are the ones that were verified: they are hashed once more here, in memory. */
async function writeDraft(repository, draft, { entry, bytes }) {
    const content = bytes.get(entry.sha256);
    if (content === undefined || (0,digest/* toDigest */.O)(content) !== entry.sha256)
        throw new Error(`no verified bytes for ${entry.path}`);
    if (entry.mode === '120000') {
        await (0,promises_.symlink)(Buffer.from(content), draft);
        return;
    }
    const file = await (0,promises_.open)(draft, 'wx', entry.mode === '100755' ? 0o777 : 0o666);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
    const stands = await (0,promises_.lstat)((0,scan_tree/* placeOf */.$t)(repository.root, entry.path)).catch(() => null);
    if (stands?.isFile())
        await (0,promises_.chmod)(draft, toBits(stands.mode, entry.mode, repository));
}
/** A file keeps who may read and write it; only whether it can be run comes from the checkpoint. */
function toBits(stands, mode, { fileMode }) {
    const bits = stands & 0o777;
    if (fileMode === 'ignored')
        return bits;
    return mode === '100755' ? bits | ((bits & 0o444) >> 2) | 0o100 : bits & ~0o111;
}
/** Doing it twice is doing it once. What somebody changed since the decision is kept and told. */
async function carryOut(repository, staging, { steps }) {
    const kept = [];
    for (const step of steps) {
        if (step.after === null && !(await takeAway(repository, step)))
            kept.push(step.path);
    }
    const folders = new Set();
    for (const step of steps) {
        if (step.after !== null && !(await place(repository, staging, step)))
            kept.push(step.path);
        folders.add((0,external_node_path_.dirname)(step.path));
    }
    for (const folder of folders)
        await syncFolder((0,scan_tree/* placeOf */.$t)(repository.root, folder));
    await endRestore(staging);
    return { kept };
}
/** False when somebody else's file stands there now. */
async function takeAway(repository, { path, before }) {
    const now = await (0,scan_tree/* lookAt */.t5)(repository, path);
    if (now === 'special' || (now !== null && !isSame(repository, now, before)))
        return false;
    if (now !== null)
        await (0,promises_.unlink)((0,scan_tree/* placeOf */.$t)(repository.root, path));
    await removeEmptyAbove(repository.root, path);
    return true;
}
async function removeEmptyAbove(root, path) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        try {
            await (0,promises_.rmdir)((0,scan_tree/* placeOf */.$t)(root, above));
        }
        catch (error) {
            // Gone with another file: the folders above it may be empty now all the same.
            if ((0,scan_tree/* codeOf */.$N)(error) !== 'ENOENT')
                return;
        }
    }
}
/** False when somebody else's file stands there now, or its folder cannot be made any more. */
async function place(repository, staging, step) {
    const draft = (0,external_node_path_.join)(staging, step.draft ?? '');
    // The draft was moved into place before the kill.
    if (!(await hasStaging(draft)))
        return true;
    const now = await (0,scan_tree/* lookAt */.t5)(repository, step.path);
    const isFree = now !== 'special' && (now === null || isSame(repository, now, step.before));
    const isDone = now !== 'special' && isSame(repository, now, step.after);
    if (isDone || !isFree) {
        await (0,promises_.rm)(draft, { force: true });
        return isDone;
    }
    const target = (0,scan_tree/* placeOf */.$t)(repository.root, step.path);
    if (!(await isWayClear(repository.root, step.path))) {
        await (0,promises_.rm)(draft, { force: true });
        return false;
    }
    try {
        await (0,promises_.mkdir)((0,scan_tree/* placeOf */.$t)(repository.root, (0,external_node_path_.dirname)(step.path)), { recursive: true });
        await removeEmptyFolder(target);
        await (0,promises_.rename)(draft, target);
        return true;
    }
    catch (error) {
        if (!['ENOTDIR', 'EEXIST', 'EISDIR', 'ENOTEMPTY'].includes((0,scan_tree/* codeOf */.$N)(error)))
            throw error;
        await (0,promises_.rm)(draft, { force: true });
        return false;
    }
}
/** False when a link or a file stands where a folder is needed: nothing is ever written behind a link. */
async function isWayClear(root, path) {
    for (let above = (0,external_node_path_.dirname)(path); above !== '.'; above = (0,external_node_path_.dirname)(above)) {
        const stats = await lstatOrNull(root, above);
        if (stats !== null && !stats.isDirectory())
            return false;
    }
    return true;
}
/** A folder in the place of a file was emptied by other steps; what is left of it are folders without files. */
async function removeEmptyFolder(target) {
    const stats = await (0,promises_.lstat)(target).catch(() => null);
    if (!stats?.isDirectory())
        return;
    for (const entry of await (0,promises_.readdir)(target, { withFileTypes: true, encoding: 'buffer' })) {
        if (entry.isDirectory())
            await removeEmptyFolder(Buffer.concat([target, Buffer.from('/'), entry.name]));
    }
    await (0,promises_.rmdir)(target);
}
async function syncFolder(path) {
    try {
        const folder = await (0,promises_.open)(path, 'r');
        await folder.sync().finally(() => folder.close());
    }
    catch (error) {
        if (!['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOENT', 'ENOTDIR'].includes((0,scan_tree/* codeOf */.$N)(error)))
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/save-tree.js
var save_tree = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/adapters/git/working-tree.js
// A checkout as a WorkingTree, with one writer at a time.







/** The working tree of a repository. Nothing of it is changed but by `restore` and `recover`. */
function gitWorkingTree(repository, tools) {
    return {
        scan: (also) => guard(repository.root, () => (0,scan_tree/* scanTree */.wp)(repository, also)),
        save: (scan) => guard(repository.root, () => (0,save_tree/* saveTree */._)(repository, scan)),
        readFiles: (entries) => guard(repository.root, () => (0,scan_tree/* readPresent */.Il)(repository, entries)),
        restore: (wish) => locked(repository, tools, () => restoreTree(repository, wish)),
        recover: async () => {
            const pending = await guard(repository.root, async () => (0,result.ok)(await hasStaging(await stagingOf(repository))));
            if (!pending.ok)
                return pending;
            return pending.value ? locked(repository, tools, async () => (0,result.ok)(await recoverTree(repository))) : (0,result.ok)(null);
        },
        listInUse: () => guard(repository.root, async () => (0,result.ok)(await listInUse(repository))),
    };
}
async function locked(repository, { acquire }, body) {
    return guard(repository.root, async () => {
        const folder = (0,git_repository/* ownFolder */.vY)(repository.gitDir);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const lock = await acquire(folder);
        if (lock === null)
            return (0,result/* err */._)({ code: 'STATE_CONFLICT', document: repository.root });
        try {
            return await body();
        }
        finally {
            await lock.release();
        }
    });
}
async function guard(file, body) {
    try {
        return await body();
    }
    catch (error) {
        if ((0,scan_tree/* codeOf */.$N)(error) === 'unknown error')
            throw error;
        const path = typeof error === 'object' && error !== null ? Reflect.get(error, 'path') : undefined;
        return (0,result/* err */._)({ code: 'FILE_UNREADABLE', file: typeof path === 'string' ? path : file, detail: (0,scan_tree/* codeOf */.$N)(error) });
    }
}

// EXTERNAL MODULE: ./lib/adapters/state/directory.js + 2 modules
var directory = __webpack_require__(1855);
// EXTERNAL MODULE: ./lib/adapters/state/lock.js
var lock = __webpack_require__(4967);
// EXTERNAL MODULE: ./lib/app/read-plans.js
var read_plans = __webpack_require__(3450);
// EXTERNAL MODULE: ./lib/app/rollback-scope.js
var rollback_scope = __webpack_require__(1198);
// EXTERNAL MODULE: ./lib/config/schema.js + 17 modules
var schema = __webpack_require__(7397);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/memory/ledger.js
var ledger = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(1943);
;// CONCATENATED MODULE: ./lib/shells/cli/checkpoint-world.js
// What the verbs about checkpoints work on: the repository around a folder, its policy, and how its memory stands.
















/** Where the memory of a laptop lies when nothing else is said, from the root of the repository. */
const STATE_FOLDER = '.aftermath/outbox';
/**
 * The checkpoints of the repository around a folder. A restore that was killed is ended first, and told. A policy that
 * cannot be read stops nobody from saving work; a verb that needs it asks for `policyProblems`.
 */
async function openCheckpoints(io, { repo }) {
    const repository = await (0,git_repository/* openRepository */.h_)((0,external_node_path_.resolve)(io.cwd, repo ?? '.'));
    if (!repository.ok)
        return (0,result/* err */._)([repository.problem]);
    const policy = await (0,local_policy.readLocalPolicy)(repository.value.root, { mode: null, plan: [] });
    const world = toWorld(io, repository.value);
    const ended = await world.tree.recover();
    if (!ended.ok)
        return (0,result/* err */._)([ended.problem]);
    if (ended.value !== null)
        io.note(`aftermath: ended the rollback to ${ended.value.target} that was interrupted\n`);
    const read = policy.ok
        ? { policy: policy.value.policy, policyProblems: [] }
        : { policy: (0,schema/* defaultPolicy */.G4)(), policyProblems: policy.problem };
    return (0,result.ok)({ ...world, repository: repository.value, ...read });
}
function toWorld(io, repository) {
    return {
        store: (0,checkpoint_store/* gitCheckpointStore */.e)(repository),
        tree: gitWorkingTree(repository, { acquire: lock/* acquireLock */.I }),
        now: timeOf(io),
        draw: () => (0,external_node_crypto_.randomUUID)().slice(0, 8),
    };
}
/** Now, or what `AFTERMATH_NOW` says. */
function timeOf(io) {
    return (0,ids/* parseInstant */.nV)(io.env['AFTERMATH_NOW'] ?? '') ?? Date.now();
}
/** How plans, queues and the memory stand, for a checkpoint's record. */
async function readStateMark({ repository, policy }) {
    const plans = (0,rollback_scope/* listPlanGlobs */.h8)(policy.plans);
    const queues = (0,read_plans/* listQueueFolders */.l8)(policy.plans);
    return { plans, queues, ledger: await readLedgerMark((0,external_node_path_.resolve)(repository.root, STATE_FOLDER)) };
}
async function readLedgerMark(folder) {
    const store = (0,directory/* directoryStateStore */.K)(folder);
    const names = await store.list();
    const document = names.ok ? names.value.filter(ledger/* isLedgerName */.t7).at(-1) : undefined;
    if (document === undefined)
        return null;
    const read = await store.read([document]);
    const text = read.ok ? (read.value.documents.get(document) ?? '') : '';
    return { document, lines: text.split('\n').filter((line) => line !== '').length, sha256: (0,digest/* toDigest */.O)(text) };
}
/** Says why and ends: 1 when an effect failed or met somebody else, 2 when what was given cannot be used. */
function refuse(io, problems) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    const failed = ['STATE_CONFLICT', 'CHECKPOINT_DAMAGED', 'RESTORE_BLOCKED', 'GIT_FAILED'];
    return problems.some(({ code }) => failed.includes(code)) ? 1 : 2;
}


/***/ }),

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ printProblems),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   cO: () => (/* binding */ printDocuments)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1591);
// What every verb talks through: stdout belongs to the result, stderr to people, and the exit code is a value.

/** One JSON document, and nothing else, on stdout. */
function printJson(io, document) {
    io.out(`${toInertJson(JSON.stringify(document, null, 2))}\n`);
}
/** The same JSON, with what a runner or a terminal obeys written as escapes. Such characters stand in strings only. */
function toInertJson(json) {
    const toEscape = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)|[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, toEscape);
}
/** One document for one file given, a list of them for several: `--json` prints exactly one JSON value either way. */
function printDocuments(io, documents) {
    printJson(io, documents.length === 1 ? documents[0] : documents);
}
/** Every problem on a line of its own on stderr. */
function printProblems(io, problems) {
    for (const problem of problems)
        io.note(`aftermath: ${(0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .explainProblem */ .F)(problem)}\n`);
}


/***/ }),

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linkPlans)
/* harmony export */ });
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2880);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(726);


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
    const preset = (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOf */ .jE)(plan.shape, mapping);
    const stemOf = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .toStemFinder */ .T)(preset.wildcard);
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


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ findNext),
/* harmony export */   WR: () => (/* binding */ orderReady),
/* harmony export */   _b: () => (/* binding */ NO_NEXT)
/* harmony export */ });
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9022);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);


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
    const ordered = _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHAPES */ .H[plan.shape].order === 'id' ? ready.toSorted((a, b) => (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareIds */ .q)(a.id, b.id)) : ready;
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


/***/ })

};
