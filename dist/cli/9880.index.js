export const id = 9880;
export const ids = [9880];
export const modules = {

/***/ 21855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ directoryStateStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(89279);
// EXTERNAL MODULE: ./lib/domain/state-names.js
var state_names = __webpack_require__(95300);
// EXTERNAL MODULE: ./lib/adapters/state/file-problem.js
var file_problem = __webpack_require__(91912);
// EXTERNAL MODULE: ./lib/adapters/state/lock.js + 1 modules
var state_lock = __webpack_require__(27168);
;// CONCATENATED MODULE: ./lib/adapters/state/paths.js
// Where documents lie below a folder: never through a symbolic link, which could lead anywhere.




/** Path of a document whose name was checked. Throws when it or a folder above it, below the store, is a symbolic link. */
async function pathOf(directory, name) {
    let path = directory;
    for (const segment of name.split('/')) {
        path = (0,external_node_path_.join)(path, segment);
        if (await isLink(path))
            throw new file_problem/* OutsideError */.Cp(name);
    }
    return path;
}
/** Names of all files below the folder that are documents, sorted. Links and other people's files are left out. */
async function listDocuments(directory, below = '') {
    const names = [];
    for (const entry of await readFolder((0,external_node_path_.join)(directory, below))) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!(0,state_names/* isDocumentName */.Bd)(name))
            continue;
        if (entry.isFile())
            names.push(name);
        if (entry.isDirectory())
            names.push(...(await listDocuments(directory, name)));
    }
    return names.sort();
}
async function readFolder(path) {
    try {
        return await readEntries(path);
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
function readEntries(path) {
    return (0,promises_.readdir)(path, { withFileTypes: true });
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

// EXTERNAL MODULE: ./node_modules/atomically/dist/index.js + 16 modules
var dist = __webpack_require__(55847);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
;// CONCATENATED MODULE: ./lib/adapters/state/redo.js
// The record of a write that is decided: once it stands, readers see the whole write, and anybody may finish it.








/** Holds the version, the lock and the record; no name of a document begins with a dot. */
const OWN_FOLDER = '.store';
const RedoShape = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    to: schemas/* string */.YjP().min(1),
    documents: schemas/* record */.g1P(schemas/* string */.YjP().refine(state_names/* isDocumentName */.Bd), schemas/* string */.YjP().nullable()),
});
/** The record comes first and the version last, so that a reader who sees one version twice has seen one state. */
async function readStand(directory) {
    const redo = await readRedo(directory);
    const version = await readOptional((0,external_node_path_.join)(directory, OWN_FOLDER, 'version'));
    return { version: redo?.to ?? version, redo };
}
/** Decides a write. Before this nothing has happened; after it everything has, as far as readers can tell. */
async function decideRedo(directory, redo) {
    await replace(directory, recordOf(directory), JSON.stringify(redo));
}
/** Carries out a decided write; doing it twice is doing it once. Only the holder of the lock may. */
async function carryOut(directory, redo) {
    for (const [name, text] of Object.entries(redo.documents)) {
        const path = await pathOf(directory, name);
        if (text === null)
            await remove(directory, path);
        else
            await replace(directory, path, text);
    }
    await replace(directory, (0,external_node_path_.join)(directory, OWN_FOLDER, 'version'), redo.to);
    await (0,promises_.rm)(recordOf(directory), { force: true });
}
/** Finishes what a killed writer began, and removes its drafts. Only the holder of the lock may. */
async function recover(directory) {
    const redo = await readRedo(directory);
    if (redo === null)
        await (0,promises_.rm)(recordOf(directory), { force: true });
    else
        await carryOut(directory, redo);
    const own = (0,external_node_path_.join)(directory, OWN_FOLDER);
    for (const name of await (0,promises_.readdir)(own)) {
        if (name.startsWith('draft-'))
            await (0,promises_.rm)((0,external_node_path_.join)(own, name), { force: true });
    }
}
/** Text of a file, or null when it does not exist. */
async function readOptional(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,file_problem/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw error;
    }
}
function recordOf(directory) {
    return (0,external_node_path_.join)(directory, OWN_FOLDER, 'decided.json');
}
/** A record that is none was not written by us: it counts as none. */
async function readRedo(directory) {
    const text = await readOptional(recordOf(directory));
    if (text === null)
        return null;
    try {
        return RedoShape.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
/** In one step, by way of a draft in our own folder: a kill leaves nothing that looks like a document. */
async function replace(directory, path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const tmpCreate = () => (0,external_node_path_.join)(directory, OWN_FOLDER, `draft-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,dist/* writeFile */._h)(path, text, { encoding: 'utf8', fsync: true, fsyncWait: true, tmpCreate });
}
/** With the folders above it that are empty then. */
async function remove(directory, path) {
    await (0,promises_.rm)(path, { force: true });
    for (let folder = (0,external_node_path_.dirname)(path); folder !== directory && folder.startsWith(directory); folder = (0,external_node_path_.dirname)(folder)) {
        try {
            await (0,promises_.rmdir)(folder);
        }
        catch {
            return;
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/state/directory.js
// A StateStore in a folder of plain files: readers see the old state or the new one, and a kill at any moment leaves one of them.









/** A write takes milliseconds. Whoever meets one after the other so often shares the folder with a crowd and had better pause. */
const MAX_LOOKS = 20;
/** Of files that somebody put here without us. */
const UNVERSIONED = '0';
/**
 * The store in a folder, which is made on the first write. Documents are files of their names, for people to read; what
 * people write into them is read, but only our own writes make a new version.
 */
function directoryStateStore(directory) {
    const root = (0,external_node_path_.resolve)(directory);
    const conflict = { code: 'STATE_CONFLICT', document: directory };
    return {
        read: async (names) => {
            (0,state_names/* requireDocumentNames */.Lm)(names);
            return guard(directory, async () => {
                const seen = await look(root, (stand) => readDocuments(root, names, stand));
                return seen === null ? (0,result/* err */._)(conflict) : (0,result.ok)({ version: seen.version, names, documents: seen.value });
            });
        },
        list: () => guard(directory, async () => {
            const seen = await look(root, (stand) => listNames(root, stand));
            return seen === null ? (0,result/* err */._)(conflict) : (0,result.ok)(seen.value);
        }),
        write: async (change) => {
            (0,state_names/* requireDocumentNames */.Lm)(change.documents.keys());
            return guard(directory, () => write(root, change, conflict));
        },
    };
}
async function guard(directory, body) {
    try {
        return await body();
    }
    catch (error) {
        return (0,result/* err */._)((0,file_problem/* toStoreProblem */.qM)(directory, error));
    }
}
/** What was seen of one version: looked at again when another one came meanwhile. Null when there is no end of that. */
async function look(root, body) {
    for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
        const before = await readStand(root);
        const value = await body(before);
        const after = await readStand(root);
        if (before.version === after.version)
            return { version: await toVersion(root, before), value };
    }
    return null;
}
async function toVersion(root, { version }) {
    if (version !== null)
        return version;
    return (await listDocuments(root)).length === 0 ? null : UNVERSIONED;
}
async function readDocuments(root, names, { redo }) {
    const documents = new Map();
    const decidedByName = new Map(Object.entries(redo?.documents ?? {}));
    for (const name of new Set(names)) {
        const decided = decidedByName.get(name);
        const text = decided === undefined ? await readOptional(await pathOf(root, name)) : decided;
        if (text !== null)
            documents.set(name, text);
    }
    return documents;
}
async function listNames(root, { redo }) {
    const names = new Set(await listDocuments(root));
    for (const [name, text] of Object.entries(redo?.documents ?? {})) {
        if (text === null)
            names.delete(name);
        else
            names.add(name);
    }
    return [...names].sort();
}
async function write(root, change, conflict) {
    const seen = await toVersion(root, await readStand(root));
    if (seen !== change.expected)
        return (0,result/* err */._)(conflict);
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, OWN_FOLDER), { recursive: true });
    await refuseLink(root);
    const lock = await (0,state_lock/* acquireLock */.I)((0,external_node_path_.join)(root, OWN_FOLDER));
    if (lock === null)
        return (0,result/* err */._)(conflict);
    try {
        await recover(root);
        const version = await toVersion(root, await readStand(root));
        if (version !== change.expected)
            return (0,result/* err */._)(conflict);
        const redo = await toRedo(root, change);
        if (redo === null)
            return toUnchanged(root, version);
        if (!(await lock.isMine()))
            return (0,result/* err */._)(conflict);
        await decideRedo(root, redo);
        await carryOutOrLeave(root, redo);
        return (0,result.ok)({ ref: root, change: version === null ? 'created' : 'updated', version: redo.to });
    }
    finally {
        await lock.release();
    }
}
async function refuseLink(root) {
    await pathOf(root, OWN_FOLDER);
}
/** What the change really changes; null when that is nothing. Names are looked at now, so that the record can be carried out. */
async function toRedo(root, { documents, expected }) {
    const changes = [];
    for (const [name, text] of documents) {
        if ((await readOptional(await pathOf(root, name))) !== text)
            changes.push([name, text]);
    }
    const count = Number.parseInt(expected ?? UNVERSIONED, 10);
    const to = `${(Number.isNaN(count) ? 0 : count) + 1}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    return changes.length === 0 ? null : { v: 1, to, documents: Object.fromEntries(changes) };
}
function toUnchanged(root, version) {
    if (version === null)
        throw new Error('a first write without a document');
    return (0,result.ok)({ ref: root, change: 'unchanged', version });
}
/** The write is decided: readers see it, and what the disk refuses now the next writer does. */
async function carryOutOrLeave(root, redo) {
    try {
        await carryOut(root, redo);
    }
    catch (error) {
        if (!(0,file_problem/* isFileError */.lz)(error))
            throw error;
    }
}


/***/ }),

/***/ 95300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ isDocumentName),
/* harmony export */   GM: () => (/* binding */ toHeadline),
/* harmony export */   Lm: () => (/* binding */ requireDocumentNames),
/* harmony export */   i$: () => (/* binding */ isStateBranch)
/* harmony export */ });
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


/***/ }),

/***/ 53690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ui: () => (/* binding */ INCIDENTS),
  Ex: () => (/* binding */ JOURNAL),
  Wi: () => (/* binding */ documentsFor),
  LP: () => (/* binding */ listOpenHints),
  kY: () => (/* binding */ remember),
  Pc: () => (/* binding */ toMemory),
  _M: () => (/* binding */ touch)
});

// UNUSED EXPORTS: rebuildHints

// EXTERNAL MODULE: ./lib/memory/event-codec.js
var event_codec = __webpack_require__(20104);
// EXTERNAL MODULE: ./lib/memory/hints.js
var memory_hints = __webpack_require__(733);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(46843);
// EXTERNAL MODULE: ./lib/memory/fields.js
var fields = __webpack_require__(83970);
;// CONCATENATED MODULE: ./lib/memory/journal.js
// The journal: runs that something is left of, and the last sweep. Each try is counted once, in whatever order it is told.


/** Tries remembered of one run: a sweep gives up long before. */
const MAX_TRIES = 20;
/** Runs kept, the newest: a day of floods that one sweep does not get through. */
const MAX_RUNS = 1_000;
const NO_JOURNAL = { runs: [], lastSweepAt: null };
/** The journal in a document's text. An entry that is none is damage, and its neighbours count. */
function parseJournal(document, text, safe) {
    const whole = (0,fields/* parseJson */.qF)(text);
    if ((0,fields/* isObject */.Gv)(whole) && typeof whole['v'] === 'number' && whole['v'] > 1)
        return { kind: 'newer' };
    const damage = (detail) => ({ document, line: null, detail });
    const list = (0,fields/* isObject */.Gv)(whole) && whole['v'] === 1 ? whole['unfinished'] : null;
    if (!(0,fields/* isObject */.Gv)(whole) || !Array.isArray(list)) {
        return { kind: 'read', value: NO_JOURNAL, damage: [damage('not a journal')] };
    }
    const read = list.map((entry) => RUN.safeParse(entry));
    const swept = fields/* instant */.uR.nullable().safeParse(whole['lastSweepAt']);
    const flaws = [...read, swept].flatMap((one) => one.success ? [] : [damage(`an entry's ${(0,fields/* explainFlaw */.mj)(one.error)}`)]);
    const runs = mergeRuns(read.flatMap((one) => (one.success ? [{ ...one.data, because: safe(one.data.because) }] : [])));
    return { kind: 'read', value: { runs, lastSweepAt: swept.success ? swept.data : null }, damage: flaws };
}
const RUN = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    attempt: schemas/* int */.Whr(),
    tried: schemas/* array */.YOg(fields/* instant */.uR).min(1).transform(toTried),
    tries: schemas/* int */.Whr().min(0),
    notBefore: fields/* instant */.uR.nullable(),
    effects: schemas/* array */.YOg(fields/* effectKey */.Zj),
    because: schemas/* string */.YjP(),
});
/** The document of the journal. */
function renderJournal({ runs, lastSweepAt }) {
    const unfinished = mergeRuns(runs).map(({ id, attempt, tried, tries, notBefore, effects, because }) => {
        return { id, attempt, tried: tried.map(fields/* toExactText */.CE), tries, notBefore: toTextOrNull(notBefore), effects, because };
    });
    return `${JSON.stringify({ v: 1, lastSweepAt: toTextOrNull(lastSweepAt), unfinished }, null, 2)}\n`;
}
function toTextOrNull(at) {
    return at === null ? null : (0,fields/* toExactText */.CE)(at);
}
/** The entry of one try. */
function toJournalRun({ run, since, notBefore, effects, because, tries }) {
    return { id: run.id, attempt: run.attempt, tried: [since], tries, notBefore, effects, because };
}
/** What the journal says to others. */
function toJournal({ runs, lastSweepAt }) {
    const unfinished = runs.map(({ id, attempt, tried, tries, notBefore, effects, because }) => {
        const since = tried[0] ?? 0;
        return { run: { id, attempt }, since, notBefore, effects, because, tries: Math.max(tries, tried.length - 1) };
    });
    return { unfinished, lastSweepAt };
}
/** The journal without runs that are done, and with those that something is left of. A run that is both is not done. */
function mergeJournal(stored, added) {
    const done = new Set(added.finished.map(nameOf));
    const left = stored.runs.filter((run) => !done.has(nameOf(run)));
    const { lastSweepAt } = stored;
    const { sweptAt } = added;
    const isLater = sweptAt !== null && (lastSweepAt === null || sweptAt > lastSweepAt);
    return {
        runs: mergeRuns([...left, ...added.unfinished.map(toJournalRun)]),
        lastSweepAt: isLater ? sweptAt : lastSweepAt,
    };
}
function nameOf({ id, attempt }) {
    return `${id}.${attempt}`;
}
/** One entry per run and attempt, oldest first; the newest of a flood. */
function mergeRuns(runs) {
    const byRun = new Map();
    for (const run of runs) {
        const known = byRun.get(nameOf(run));
        byRun.set(nameOf(run), known === undefined ? run : join(known, run));
    }
    const since = (run) => run.tried[0] ?? 0;
    return [...byRun.values()]
        .sort((a, b) => since(a) - since(b) || a.id - b.id || a.attempt - b.attempt)
        .slice(-MAX_RUNS);
}
function join(a, b) {
    const tried = toTried([...a.tried, ...b.tried]);
    return { ...(isLater(b, a) ? b : a), tried, tries: Math.max(a.tries, b.tries) };
}
function isLater(a, b) {
    const [first, second] = [a.tried.at(-1) ?? 0, b.tried.at(-1) ?? 0];
    if (first !== second)
        return first > second;
    return wordsOf(a) > wordsOf(b);
}
function wordsOf({ notBefore, effects, because }) {
    return JSON.stringify([notBefore, effects, because]);
}
/** Times without doubles, oldest first: the first one and the latest ones. */
function toTried(times) {
    const sorted = [...new Set(times)].sort((a, b) => a - b);
    return sorted.length <= MAX_TRIES ? sorted : [...sorted.slice(0, 1), ...sorted.slice(1 - MAX_TRIES)];
}

// EXTERNAL MODULE: ./lib/memory/ledger.js
var memory_ledger = __webpack_require__(47870);
// EXTERNAL MODULE: ./lib/memory/whole-document.js
var whole_document = __webpack_require__(78848);
;// CONCATENATED MODULE: ./lib/memory/documents.js






const INCIDENTS = 'incidents.json';
const JOURNAL = 'journal.json';
const DAY_MS = 86_400_000;
/** Names to read for a window of days that ends now: journal, hints, and the ledger months it touches, oldest first. */
function documentsFor(now, days) {
    const months = new Set();
    for (let day = Math.max(0, days); day >= 0; day -= 1)
        months.add((0,memory_ledger/* ledgerName */.bo)(Math.max(0, now - day * DAY_MS)));
    return [JOURNAL, INCIDENTS, ...months];
}
/** What the documents say together. No text makes it throw; what is damaged is told and left out. */
function toMemory(documents, safe) {
    const { ledgers, hints, journal, events } = readAll(documents, safe);
    const lines = [...ledgers.values()].flatMap((one) => one.damage);
    return {
        events: events.toSorted((a, b) => a.at - b.at),
        hints: (0,memory_hints/* pickHints */.Wd)((0,memory_hints/* withoutFolded */.z3)(hints?.value ?? [], events)),
        journal: toJournal(journal?.value ?? NO_JOURNAL),
        damage: [...(journal?.damage ?? [toNewer(JOURNAL)]), ...(hints?.damage ?? [toNewer(INCIDENTS)]), ...lines],
    };
}
/**
 * Threads that the hints call open, lowest number first. Of several threads of one cause a memory names only the one to go on
 * with; whoever makes one of them has to know all.
 */
function listOpenHints(documents, safe) {
    const { hints, events } = readAll(documents, safe);
    return (0,memory_hints/* withoutFolded */.z3)((0,memory_hints/* mergeHints */.fm)(hints?.value ?? []), events).filter(({ state }) => state === 'open');
}
function toNewer(document) {
    return { document, line: null, detail: 'a newer version of this program wrote it; it is left as it is' };
}
function readAll(documents, safe) {
    const reader = (0,event_codec/* makeLineReader */.Y)(safe);
    const names = [...documents.keys()].filter(memory_ledger/* isLedgerName */.t7).sort();
    const ledgers = new Map(names.map((name) => [name, (0,memory_ledger/* readLedger */.SC)(name, documents.get(name) ?? '', reader)]));
    const events = new Map();
    for (const { events: month } of ledgers.values()) {
        for (const event of month)
            if (!events.has(event.key))
                events.set(event.key, event);
    }
    return {
        ledgers,
        hints: readWhole(documents.get(INCIDENTS), [], (text) => (0,memory_hints/* parseHints */.iD)(INCIDENTS, text, safe)),
        journal: readWhole(documents.get(JOURNAL), NO_JOURNAL, (text) => parseJournal(JOURNAL, text, safe)),
        events: [...events.values()],
        reader,
    };
}
function readWhole(text, none, parse) {
    if (text === undefined)
        return { kind: 'read', value: none, damage: [] };
    const read = parse(text);
    return read.kind === 'newer' ? null : read;
}
/**
 * The changed documents when additions are merged into a snapshot; empty when nothing changes. The snapshot has to hold what
 * `documentsFor` names: a document that is not in it counts as one that does not exist. Merging again changes nothing, and
 * two additions give the same memory in either order. Damaged documents are set aside as they are and written anew.
 */
function remember(documents, additions, context) {
    const read = readAll(documents, context.safe);
    const changes = new Map();
    const set = (name, text, damage) => {
        const before = documents.get(name);
        if (before !== undefined && damage.length > 0)
            changes.set((0,whole_document/* damagedName */.F)(name, before), before);
        if (text !== before)
            changes.set(name, text);
    };
    const fresh = toFresh(additions.events ?? [], read);
    for (const [name, text, damage] of mergeLedgers(documents, { fresh, read, now: context.now }))
        set(name, text, damage);
    const hints = mergeAllHints(read, { additions, fresh, context });
    if (hints !== null)
        set(INCIDENTS, hints, read.hints?.damage ?? []);
    const journal = mergeWholeJournal(read, additions);
    if (journal !== null)
        set(JOURNAL, journal, read.journal?.damage ?? []);
    return changes;
}
/** A change that says nothing new and makes a new version: one line end more or less behind the hints. */
function touch(documents) {
    const text = documents.get(INCIDENTS) ?? (0,memory_hints/* renderHints */.TD)([]);
    return new Map([[INCIDENTS, text.endsWith('\n\n') ? text.slice(0, -1) : `${text}\n`]]);
}
/** Events that no month holds yet, as they will be read: foreign text cleaned. One that could not be read back is a bug. */
function toFresh(events, { events: known, reader }) {
    const keys = new Set(known.map((event) => event.key));
    const fresh = events.filter((event) => !keys.has(event.key) && keys.add(event.key));
    return fresh.map((event) => {
        const read = reader((0,event_codec/* renderEvent */.N)(event));
        if (read.kind === 'event')
            return read.event;
        throw new Error(`an event of kind ${event.kind} cannot be remembered: ${read.kind === 'damaged' ? read.detail : read.kind}`);
    });
}
/** Name, new text and damage of each ledger document that changes. */
function mergeLedgers(documents, { fresh, read, now }) {
    const lines = new Map();
    for (const [name, { damage }] of read.ledgers)
        if (damage.length > 0)
            lines.set(name, []);
    for (const event of fresh) {
        const own = (0,memory_ledger/* ledgerName */.bo)(event.at);
        const name = documents.has(own) ? own : (0,memory_ledger/* ledgerName */.bo)(now);
        const more = lines.get(name);
        if (more === undefined)
            lines.set(name, [(0,event_codec/* renderEvent */.N)(event)]);
        else
            more.push((0,event_codec/* renderEvent */.N)(event));
    }
    return [...lines].map(([name, more]) => {
        const ledger = read.ledgers.get(name);
        const damage = ledger?.damage ?? [];
        const base = damage.length > 0 ? (0,memory_ledger/* appendLines */._g)('', ledger?.lines ?? []) : (documents.get(name) ?? '');
        return [name, (0,memory_ledger/* appendLines */._g)(base, more), damage];
    });
}
/** The new text of the hints; null when nothing changes. */
function mergeAllHints({ hints, events }, added) {
    if (hints === null)
        return null;
    const { additions, fresh, context } = added;
    const clean = (list = []) => list.map((hint) => ({ ...hint, title: context.safe(hint.title) }));
    const merged = (0,memory_hints/* mergeHints */.fm)([...hints.value, ...clean(additions.hints)]);
    const corrected = (0,memory_hints/* correctHints */.Hv)(merged, clean(additions.corrections));
    const after = (0,memory_hints/* withoutFolded */.z3)(corrected, [...events, ...fresh]);
    const isSame = (0,memory_hints/* renderHints */.TD)(after) === (0,memory_hints/* renderHints */.TD)(hints.value);
    if (isSame && hints.damage.length === 0)
        return null;
    return (0,memory_hints/* renderHints */.TD)((0,memory_hints/* pruneHints */.Xs)(after, context.now));
}
/** The new text of the journal; null when nothing changes. */
function mergeWholeJournal({ journal }, additions) {
    if (journal === null)
        return null;
    const { finished = [], unfinished = [], sweptAt = null } = additions;
    const after = renderJournal(mergeJournal(journal.value, { finished, unfinished, sweptAt }));
    return after === renderJournal(journal.value) && journal.damage.length === 0 ? null : after;
}


/***/ }),

/***/ 733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ correctHints),
/* harmony export */   TD: () => (/* binding */ renderHints),
/* harmony export */   Wd: () => (/* binding */ pickHints),
/* harmony export */   Xs: () => (/* binding */ pruneHints),
/* harmony export */   fm: () => (/* binding */ mergeHints),
/* harmony export */   iD: () => (/* binding */ parseHints),
/* harmony export */   oc: () => (/* binding */ rebuildHints),
/* harmony export */   z3: () => (/* binding */ withoutFolded)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46843);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83970);
// Hints about threads: one kept per thread, one told per cause and branch. Merging gives the same in any order and again.


/** Days that the hint of a closed thread is kept: longer than any list of the host lags, short enough for a small document. */
const CLOSED_DAYS = 90;
const DAY_MS = 86_400_000;
/** Hints kept at most, the newest: about 800 KB, which one request still reads. */
const MAX_HINTS = 2_000;
/** The hints of a document's text, one per thread. An entry that is none is damage, and its neighbours count. */
function parseHints(document, text, safe) {
    const whole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(whole) && typeof whole['v'] === 'number' && whole['v'] > 1)
        return { kind: 'newer' };
    const list = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(whole) && whole['v'] === 1 ? whole['hints'] : null;
    const damage = (detail) => ({ document, line: null, detail });
    if (!Array.isArray(list))
        return { kind: 'read', value: [], damage: [damage('not a list of hints')] };
    const read = list.map((entry) => HINT.safeParse(entry));
    return {
        kind: 'read',
        value: mergeHints(read.flatMap((one) => (one.success ? [{ ...one.data, title: safe(one.data.title) }] : []))),
        damage: read.flatMap((one) => (one.success ? [] : [damage(`a hint's ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFlaw */ .mj)(one.error)}`)])),
    };
}
const HINT = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    fingerprint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj,
    branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed']),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    category: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .category */ .L1,
    severity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .level */ .Rc,
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    firstSeen: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    lastSeen: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
});
/** The document of the hints: a hint per line, by number. */
function renderHints(hints) {
    const lines = mergeHints(hints).map((hint) => JSON.stringify({ ...hint, firstSeen: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(hint.firstSeen), lastSeen: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .toExactText */ .CE)(hint.lastSeen) }));
    return `{"v":1,"hints":[${lines.map((line) => `\n${line}`).join(',')}\n]}\n`;
}
/** One hint per thread, lowest number first: the latest word about each, the first and last time and the highest count of all. */
function mergeHints(hints) {
    const byThread = new Map();
    for (const hint of hints) {
        const key = JSON.stringify([hint.number, hint.fingerprint, hint.branch]);
        const known = byThread.get(key);
        byThread.set(key, known === undefined ? hint : join(known, hint));
    }
    return [...byThread.values()].sort((a, b) => a.number - b.number || compareTexts(a, b));
}
/** At the same last occurrence `closed` wins: an end is written after what it ended. */
function join(a, b) {
    const later = a.lastSeen - b.lastSeen || Number(a.state === 'closed') - Number(b.state === 'closed') || compareTexts(a, b);
    return {
        ...(later >= 0 ? a : b),
        firstSeen: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .earlierOf */ .OR)(a.firstSeen, b.firstSeen),
        count: Math.max(a.count, b.count),
    };
}
function compareTexts(a, b) {
    const words = (one) => [one.fingerprint, one.branch, one.title, one.category, one.severity, one.workflow].join('\0');
    const [first, second] = [words(a), words(b)];
    if (first === second)
        return 0;
    return first < second ? -1 : 1;
}
/** One hint per cause and branch: an open thread before a closed one, the lowest open one, the latest closed one. */
function pickHints(hints) {
    const byCause = new Map();
    for (const hint of mergeHints(hints)) {
        const key = causeOf(hint);
        const known = byCause.get(key);
        if (known === undefined || isBetter(hint, known))
            byCause.set(key, hint);
    }
    return [...byCause.values()];
}
function isBetter(hint, known) {
    if (hint.state !== known.state)
        return hint.state === 'open';
    if (hint.state === 'open')
        return hint.number < known.number;
    return (hint.lastSeen - known.lastSeen || hint.number - known.number) > 0;
}
/** Hints without those of threads that were folded into others. */
function withoutFolded(hints, events) {
    const folded = new Set(events.flatMap((event) => (event.kind === 'incident' && event.change === 'folded' ? [event.incident] : [])));
    return hints.filter((hint) => !folded.has(hint.number));
}
/** Hints in which what the threads themselves tell replaces what was remembered of their causes and branches. */
function correctHints(hints, told) {
    const causes = new Set(told.map(causeOf));
    return mergeHints([...hints.filter((hint) => !causes.has(causeOf(hint))), ...told]);
}
function causeOf(hint) {
    return JSON.stringify([hint.fingerprint, hint.branch]);
}
/** Hints without closed threads of long ago, and the newest of a flood. */
function pruneHints(hints, now) {
    const young = hints.filter((hint) => hint.state === 'open' || hint.lastSeen > now - CLOSED_DAYS * DAY_MS);
    return young.toSorted((a, b) => b.lastSeen - a.lastSeen || b.number - a.number).slice(0, MAX_HINTS);
}
/**
 * Hints as the threads tell them, one per cause and branch. A thread does not say its category and level: they are those of
 * the newest failure of its cause, and `unknown` at level 3 where none is remembered.
 */
function rebuildHints(incidents, { events, safe }) {
    const newest = new Map();
    for (const event of events)
        if (event.kind === 'failure')
            newest.set(event.fingerprint, event);
    return pickHints(incidents.map(({ number, state, title, record }) => {
        const failure = newest.get(record.fingerprint);
        return {
            fingerprint: record.fingerprint,
            branch: record.branch,
            number,
            state,
            title: safe(title),
            category: failure?.category ?? 'unknown',
            severity: failure?.severity ?? 3,
            workflow: record.workflow,
            firstSeen: record.firstSeen,
            lastSeen: record.occurrences[0]?.at ?? record.firstSeen,
            count: record.count,
        };
    }));
}


/***/ }),

/***/ 78848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ damagedName)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10758);
// A document that is read as a whole, and the copy of it that is set aside when it is damaged.

/** Name of the copy of a damaged document. The same damage has the same name, so it is set aside once. */
function damagedName(name, text) {
    return `damaged/${name}.${(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toFingerprint */ .I9)([text]).slice(0, 8)}`;
}


/***/ })

};
