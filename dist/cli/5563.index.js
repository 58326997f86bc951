export const id = 5563;
export const ids = [5563];
export const modules = {

/***/ 44327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expandGlobs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45998);
// Turns patterns into the files they name. A pattern that is the name of a file means that file, whatever characters it has.



/** One entry for each pattern, in order; a file is named only where it is met first. Symbolic links to folders are not followed. */
async function expandGlobs(patterns, cwd) {
    const met = new Set();
    const expanded = [];
    for (const pattern of patterns) {
        const found = (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern))) ? [pattern] : await findFiles(pattern, cwd);
        const fresh = found.filter((file) => !met.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)));
        for (const file of fresh)
            met.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
        if (fresh.length > 0 || found.length === 0)
            expanded.push({ pattern, files: fresh });
    }
    return expanded;
}
async function findFiles(pattern, cwd) {
    const files = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI)(pattern, {
        cwd,
        dot: true,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
    });
    return files.sort();
}
async function isFile(path) {
    try {
        return !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 50656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileLogSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54372);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70257);
// A log file as a LogSource: read in pieces, so that its size never matters; what is no text is refused at once.



/** Bytes looked at to tell text from binary, as git does it. */
const HEAD_BYTES = 8192;
const CHUNK_BYTES = 1024 * 1024;
/** First bytes of the archives that logs are handed around in: gzip, zip (also empty), zstd, xz. */
const ARCHIVES = [
    [0x1f, 0x8b],
    [0x50, 0x4b, 0x03, 0x04],
    [0x50, 0x4b, 0x05, 0x06],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
];
/** The log in a file. `name` is what messages call it. What is appended after this call is not seen. */
async function fileLogSource(path, name = path) {
    try {
        // Asked before opening: opening a pipe would wait for somebody to write into it.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!stats.isFile())
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: name, detail: 'it is not a file' });
        if (stats.size === 0)
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'LOG_EMPTY', file: name });
        const head = await withFile(path, (handle) => readAt(handle, 0, Math.min(HEAD_BYTES, stats.size)));
        return isText(head) ? (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(toSource(path, name, stats.size)) : (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_BINARY', file: name });
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(name, error));
    }
}
function isText(head) {
    return !head.includes(0) && !ARCHIVES.some((magic) => magic.every((byte, index) => head[index] === byte));
}
function toSource(path, name, size) {
    async function* chunks() {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        try {
            for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
                yield await readAt(handle, offset, Math.min(CHUNK_BYTES, size - offset));
            }
        }
        finally {
            await handle.close();
        }
    }
    const read = (offset, length) => withFile(path, (handle) => readAt(handle, offset, Math.max(0, Math.min(length, size - offset))));
    return { name, size, chunks, read };
}
async function withFile(path, use) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        return await use(handle);
    }
    finally {
        await handle.close();
    }
}
/** Exactly these bytes, or fewer when the file became shorter meanwhile. */
async function readAt(handle, offset, length) {
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
        if (bytesRead === 0)
            return bytes.subarray(0, done);
        done += bytesRead;
    }
    return bytes;
}


/***/ }),

/***/ 35563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vz: () => (/* binding */ listProblems),
  Du: () => (/* binding */ listValues),
  Em: () => (/* binding */ loadLogs),
  yc: () => (/* binding */ loadReports),
  zp: () => (/* binding */ toGaps)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/files/expand-globs.js
var expand_globs = __webpack_require__(44327);
// EXTERNAL MODULE: ./lib/adapters/files/file-log-source.js
var file_log_source = __webpack_require__(50656);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(15740);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(54372);
;// CONCATENATED MODULE: ./lib/evidence/reports/decode.js
// Bytes of an XML file to text, piece by piece: the byte order mark wins, then the bytes themselves, then the declaration.
/** Bytes looked at before deciding: an XML declaration with all its attributes is shorter than 100. */
const HEAD_BYTES = 256;
/**
 * A reader for one XML document. Undecodable bytes become U+FFFD: a report with one bad byte in a test's output is worth
 * reading. An encoding that the platform does not know is read as UTF-8.
 */
function createXmlTextReader() {
    let head = new Uint8Array(0);
    let decoder = null;
    function start(bytes) {
        decoder = decoderFor(findEncoding(bytes));
        head = null;
        return decoder.decode(bytes, { stream: true });
    }
    return {
        write(bytes) {
            if (decoder !== null)
                return decoder.decode(bytes, { stream: true });
            const known = join(head ?? new Uint8Array(0), bytes);
            if (known.length >= HEAD_BYTES)
                return start(known);
            head = known;
            return '';
        },
        end() {
            const held = head === null ? '' : start(head);
            return held + (decoder?.decode() ?? '');
        },
    };
}
/** Label of the encoding that the first bytes of an XML file speak for. */
function findEncoding(head) {
    const [a, b, c] = head;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return 'utf-8';
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
        return 'utf-16le';
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c))
        return 'utf-16be';
    const start = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
    const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["'](?<label>[\w.:-]+)["']/.exec(start)?.groups?.['label'] ?? 'utf-8';
    // .NET's string writers declare UTF-16 and the file is then saved as UTF-8: the declaration was readable byte by byte.
    return /^(?:utf-?16|ucs-?2|utf-?32)/i.test(declared) ? 'utf-8' : declared.toLowerCase();
}
function decoderFor(label) {
    try {
        return new TextDecoder(label);
    }
    catch {
        return new TextDecoder('utf-8');
    }
}
function join(first, second) {
    const joined = new Uint8Array(first.length + second.length);
    joined.set(first);
    joined.set(second, first.length);
    return joined;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/dialects.js
// The words of JUnit XML and its dialects: which element says what about a test, and what other roots are.
/** How a test ended, from best to worst: the worst statement inside a test case counts. */
const OUTCOMES = ['passed', 'skipped', 'failed', 'errored'];
/**
 * Children of `testcase`. The four rerun and flaky words are Maven Surefire's, written by nextest and Gradle too: `flaky…`
 * comes with a pass in the end, `rerun…` beside the `failure` that decided.
 */
const STATEMENTS = new Map([
    ['failure', 'failed'],
    ['error', 'errored'],
    ['skipped', 'skipped'],
    ['skip', 'skipped'],
    ['ignored', 'skipped'],
    ['flakyFailure', 'retried'],
    ['flakyError', 'retried'],
    ['rerunFailure', 'retried'],
    ['rerunError', 'retried'],
]);
/** Words in the `status` or `result` attribute of a test case that has no child to say so. */
const STATUS_WORDS = new Map([
    ['fail', 'failed'],
    ['failed', 'failed'],
    ['failure', 'failed'],
    ['error', 'errored'],
    ['errored', 'errored'],
]);
/** Roots of other tools' files, so that a refusal can say what the file is. */
const OTHER_ROOTS = new Map([
    ['test-run', 'NUnit 3 results'],
    ['test-results', 'NUnit 2 results'],
    ['assemblies', 'xUnit.net results'],
    ['assembly', 'xUnit.net results'],
    ['TestRun', 'Visual Studio test results (TRX)'],
    ['testng-results', 'TestNG results'],
    ['robot', 'Robot Framework output'],
    ['Site', 'CTest results'],
    ['checkstyle', 'Checkstyle findings'],
    ['coverage', 'a coverage report'],
    ['report', 'a coverage report'],
    ['html', 'a web page'],
]);
/** Name of an element without its namespace prefix. */
function toLocalName(name) {
    return name.slice(name.lastIndexOf(':') + 1);
}
function isReportRoot(localName) {
    return localName === 'testsuites' || localName === 'testsuite';
}
/** What a child element of a test case says about it; null for output, properties and everything else. */
function findStatement(localName) {
    return STATEMENTS.get(localName) ?? null;
}
/** What the attributes of a test case say when no child does. A word we do not know says nothing: the test passed. */
function toAttributeOutcome(attributes) {
    const word = (attributes['status'] ?? attributes['result'] ?? '').toLowerCase();
    return STATUS_WORDS.get(word) ?? 'passed';
}
/** The worse of two outcomes. */
function toWorse(a, b) {
    return OUTCOMES.indexOf(a) >= OUTCOMES.indexOf(b) ? a : b;
}
/** One sentence part on why this root is not a report that we read. */
function explainRoot(localName) {
    const known = OTHER_ROOTS.get(localName);
    const what = known === undefined ? '' : `, ${known}: let the test runner write JUnit XML as well`;
    return `its root is <${localName.slice(0, 80)}>${what}`;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/claims.js
const NOTHING = { tests: 0, failed: 0, errored: 0, skipped: 0 };
/** Claims of one document. */
class Claims {
    trouble = [];
    #root = null;
    #suites = NOTHING;
    /** The attributes of a `testsuites` root: they speak for the whole document if they count at all. */
    addRoot(attributes) {
        if (attributes['tests'] !== undefined)
            this.#root = toTotals(attributes);
    }
    /** The attributes of an outermost suite; those of the suites inside it are part of its own. */
    addOutermostSuite(attributes) {
        const more = toTotals(attributes);
        const sum = this.#suites;
        this.#suites = {
            tests: sum.tests + more.tests,
            failed: sum.failed + more.failed,
            errored: sum.errored + more.errored,
            skipped: sum.skipped + more.skipped,
        };
    }
    /** The claimed numbers, at least what the suites' own trouble adds up to. */
    toTotals() {
        const claimed = this.#root ?? this.#suites;
        const failures = this.trouble.filter((trouble) => trouble.outcome === 'failed').length;
        const failed = Math.max(claimed.failed, failures);
        const errored = Math.max(claimed.errored, this.trouble.length - failures);
        return { ...claimed, failed, errored, tests: Math.max(claimed.tests, failed + errored + claimed.skipped) };
    }
}
function toTotals(attributes) {
    return {
        tests: toCount(attributes['tests']),
        failed: toCount(attributes['failures']),
        errored: toCount(attributes['errors']),
        skipped: toCount(attributes['skipped'] ?? attributes['skips'] ?? attributes['skip'] ?? attributes['ignored']),
    };
}
function toCount(text) {
    return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/complaint.js
// An element that says that a test failed: its attributes and the start of its text, in bounded space.
/** Raw text kept of one failure, in UTF-16 units; the message shown is cut from it after redaction. */
const MAX_BODY_UNITS = 16_384;
/** Adds text to a complaint, up to its bound. */
function addText(complaint, text) {
    const room = MAX_BODY_UNITS - complaint.body.length;
    if (room > 0)
        complaint.body += text.length > room ? text.slice(0, room) : text;
}

// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(75656);
;// CONCATENATED MODULE: ./lib/evidence/reports/place.js
/** The complaint's own attributes, else the test's, else a place named in the complaint's text, else the suite's file. */
function findPlace(test, complaint) {
    const own = complaint?.attributes;
    if (own?.['file'])
        return { file: own['file'], line: toLine(own['line']) };
    const { attributes } = test;
    if (attributes['file'])
        return { file: attributes['file'], line: toLine(attributes['line']) };
    return findPlaceInText(complaint?.body ?? '') ?? { file: test.suiteFile, line: null };
}
/** `path.ext:12` at the start of a line, as pytest, PHPUnit, Catch2 and compilers write it. */
function findPlaceInText(text) {
    const match = /^(?:at )?(?<file>[^\s:()]{1,300}\.[A-Za-z]\w{0,7}):(?<line>\d{1,7})(?:[:)\s]|$)/m.exec(text);
    if (match === null)
        return null;
    return { file: match.groups?.['file'] ?? null, line: toLine(match.groups?.['line']) };
}
/** A 1-based line. pytest's older format counts from 0, and a 0 tells nothing. */
function toLine(text) {
    const line = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
    return line > 0 ? line : null;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/test-case.js




/** Longest name or path kept, in UTF-16 units: parameterised names may hold a whole JSON text. */
const MAX_NAME_UNITS = 4_096;
function openCase(attributes, suiteFile) {
    return { attributes, suiteFile, stated: null, isRetried: false, complaint: null, earlier: null };
}
/** Takes in what a child says. Answers the complaint whose text is to be collected, or null. */
function addStatement(open, statement, attributes) {
    const complaint = { attributes, body: '' };
    if (statement === 'retried') {
        open.isRetried = true;
        if (open.earlier !== null)
            return null;
        open.earlier = complaint;
        return complaint;
    }
    open.stated = toWorse(open.stated ?? 'passed', statement);
    if (statement === 'skipped' || open.complaint !== null)
        return null;
    open.complaint = complaint;
    return complaint;
}
/** The outcome: what the children state; with no word from them, what the attributes say. A retried test has passed. */
function toOutcome(open) {
    if (open.stated !== null)
        return open.stated;
    return open.isRetried ? 'passed' : toAttributeOutcome(open.attributes);
}
/** The failure of this test case (or, for a test that passed on a retry, of its first try). */
function toFailure(open, bound) {
    const { attributes } = open;
    const complaint = open.complaint ?? open.earlier;
    const { file, line } = findPlace(open, complaint);
    return {
        classname: toName(attributes['classname'] ?? attributes['class'] ?? '', bound),
        name: toName(attributes['name'] ?? '', bound),
        message: toMessage(complaint, bound),
        file: file === null ? null : toName(file, bound),
        line,
    };
}
/** A suite that failed as a whole, in the shape of a test failure named like the suite. */
function toTrouble(suite, attributes, bound) {
    const message = toMessage({ attributes, body: '' }, bound);
    const file = suite.file === null ? null : toName(suite.file, bound);
    return { classname: '', name: toName(suite.name, bound), message, file, line: null };
}
function toMessage(complaint, bound) {
    const attribute = complaint?.attributes['message']?.trim() ?? '';
    const raw = attribute === '' ? (complaint?.body.trim() ?? '') : attribute;
    return raw === '' ? null : (0,safe_text/* toSafeText */._)(toWholeWords(raw), bound);
}
/** Text within the bound that ends between words: half a secret would not be recognised as one. */
function toWholeWords(raw) {
    if (raw.length < MAX_BODY_UNITS)
        return raw;
    const start = raw.slice(0, MAX_BODY_UNITS);
    const end = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
    return start.slice(0, Math.max(end, 0));
}
/** Redacted before it is cut, and after it: a cut can make a token of what was none. */
function toName(raw, { secrets }) {
    const whole = (0,safe_text/* toSafeName */.K)(raw.slice(0, MAX_BODY_UNITS), secrets);
    return whole.length > MAX_NAME_UNITS ? (0,safe_text/* toSafeName */.K)(whole.slice(0, MAX_NAME_UNITS), secrets) : whole;
}

;// CONCATENATED MODULE: ./lib/evidence/reports/tally.js




/** Length of a message, in UTF-16 units, for the first failures and for those after them: 50,000 red tests stay small. */
const MESSAGE_UNITS = { first: 2_000, later: 200, firstCount: 1_000 };
/** Children of a failure whose text is the test's output and not the failure's message. */
const OUTPUT = new Set(['system-out', 'system-err']);
/** Takes the events of an XML parser in document order. A test case inside a test case is not counted. */
class ReportTally {
    #secrets;
    #counts = { passed: 0, skipped: 0, failed: 0, errored: 0 };
    #failing = [];
    #flaky = [];
    #claims = new Claims();
    /** Local names of the open elements, root first. */
    #path = [];
    #suites = [];
    #root = null;
    #suiteCount = 0;
    #case = null;
    #complaint = null;
    constructor(secrets) {
        this.#secrets = secrets;
    }
    /** Local name of the root element; null before it was seen. */
    get root() {
        return this.#root;
    }
    /** Test cases read to their end. */
    get cases() {
        const { passed, skipped, failed, errored } = this.#counts;
        return passed + skipped + failed + errored;
    }
    /** True while text would be kept. */
    get wantsText() {
        return this.#complaint?.collects != null && !OUTPUT.has(this.#path.at(-1) ?? '');
    }
    open(name, attributes) {
        const local = toLocalName(name);
        this.#root ??= local;
        if (local === 'testsuites' && this.#path.length === 0)
            this.#claims.addRoot(attributes);
        else if (local === 'testsuite')
            this.#openSuite(attributes);
        else if (local === 'testcase' && this.#case === null)
            this.#openCase(attributes);
        else
            this.#openStatement(findStatement(local), attributes);
        this.#path.push(local);
    }
    text(text) {
        const complaint = this.#complaint?.collects;
        if (complaint)
            addText(complaint, text);
    }
    close() {
        const local = this.#path.pop();
        const depth = this.#path.length;
        if (this.#complaint?.depth === depth)
            this.#complaint = null;
        if (this.#case?.depth === depth)
            this.#closeCase(this.#case.open);
        else if (local === 'testsuite')
            this.#suites.pop();
    }
    /** The report. Where no test case is listed, what the suites claim has to do. */
    toReport(file) {
        const isListed = this.cases > 0;
        const { tests, failed, errored, skipped } = isListed ? { ...this.#counts, tests: this.cases } : this.#claims.toTotals();
        return {
            file,
            format: 'junit-xml',
            suites: this.#suiteCount,
            tests,
            passed: Math.max(0, tests - failed - errored - skipped),
            failed,
            errored,
            skipped,
            failing: isListed ? this.#failing : this.#claims.trouble.map((trouble) => trouble.failure),
            flaky: this.#flaky,
        };
    }
    #openSuite(attributes) {
        if (this.#suites.length === 0)
            this.#claims.addOutermostSuite(attributes);
        this.#suiteCount += 1;
        this.#suites.push({
            name: attributes['name'] ?? '',
            file: attributes['file'] ?? this.#suites.at(-1)?.file ?? null,
        });
    }
    #openCase(attributes) {
        const open = openCase(attributes, this.#suites.at(-1)?.file ?? null);
        this.#case = { open, depth: this.#path.length };
    }
    #openStatement(statement, attributes) {
        if (statement === null)
            return;
        const depth = this.#path.length;
        if (this.#case?.depth === depth - 1) {
            this.#complaint = { collects: addStatement(this.#case.open, statement, attributes), depth };
            return;
        }
        const suite = this.#path.at(-1) === 'testsuite' ? this.#suites.at(-1) : undefined;
        if (suite === undefined || (statement !== 'failed' && statement !== 'errored'))
            return;
        this.#claims.trouble.push({ outcome: statement, failure: toTrouble(suite, attributes, this.#bound(0)) });
    }
    #closeCase(open) {
        this.#case = null;
        const outcome = toOutcome(open);
        this.#counts[outcome] += 1;
        if (outcome === 'failed' || outcome === 'errored') {
            this.#failing.push(toFailure(open, this.#bound(this.#failing.length)));
        }
        else if (open.isRetried) {
            this.#flaky.push(toFailure(open, this.#bound(this.#flaky.length)));
        }
    }
    #bound(earlierMessages) {
        const isFirst = earlierMessages < MESSAGE_UNITS.firstCount;
        return { maxUnits: isFirst ? MESSAGE_UNITS.first : MESSAGE_UNITS.later, secrets: this.#secrets };
    }
}

// EXTERNAL MODULE: ../../work/main/node_modules/saxes/saxes.js
var saxes = __webpack_require__(3032);
;// CONCATENATED MODULE: ./lib/evidence/reports/flaw.js
// Where an XML text really breaks a rule: the parser notices some flaws only long after the character that is wrong.
/** What a parser says of an `&` that starts no reference: it has read on to the next `;`, or to the end. */
const AMPERSAND_REASONS = /entity name|^unexpected end|^unclosed tag|^unclosed root/;
const REFERENCE = /&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z_:][\w.:-]*);)/;
const RAW_SECTION = /<!\[CDATA\[|<!--|<\?(?!xml\s)/;
/** White space, XML declaration, document type. */
const PROLOGUE = /^(?:\s*<[?!][^>]*>)*\s*/;
/** The flaw at the character to blame, if that can be told from this piece; else as reported. */
function toBlamed(reported, context) {
    const rest = context.piece.slice(context.from);
    if (AMPERSAND_REASONS.test(reported.what)) {
        const offset = rest.search(REFERENCE);
        const isRaw = RAW_SECTION.test(rest.slice(0, Math.max(0, offset)));
        if (offset >= 0 && !isRaw)
            return { ...placeOf(context, context.from + offset), what: 'an & that is not written &amp;' };
    }
    if (reported.what.startsWith('text data outside')) {
        const offset = PROLOGUE.exec(rest)?.[0].length ?? 0;
        if (offset < rest.length)
            return { ...placeOf(context, context.from + offset), what: reported.what };
    }
    return reported;
}
function placeOf(context, offset) {
    const before = context.piece.slice(0, offset).split('\n');
    const last = before.at(-1) ?? '';
    const isFirstLine = before.length === 1;
    return { line: context.line + before.length - 1, column: last.length + 1 + (isFirstLine ? context.column : 0) };
}

;// CONCATENATED MODULE: ./lib/evidence/reports/xml.js
// Connects the XML parser with the tally: no entity but XML's own five is known to it, and output is never collected.


/** A reader into this tally. Text is asked for only where the tally keeps it. */
function createXmlReader(tally) {
    const parser = new saxes/* SaxesParser */.wT();
    let flaw = null;
    let piece = { text: '', start: 0, line: 1, column: 0 };
    let complete = 0;
    const pass = () => {
        complete = parser.position;
        if (tally.wantsText)
            parser.on('text', collect);
        else
            parser.off('text');
    };
    const collect = (text) => tally.text(text);
    parser.on('error', (error) => {
        const reported = { line: parser.line, column: Math.max(1, parser.columnIndex), what: toReason(error.message) };
        const from = Math.max(0, complete - piece.start);
        flaw ??= toBlamed(reported, { piece: piece.text, line: piece.line, column: piece.column, from });
    });
    parser.on('opentag', (tag) => {
        tally.open(tag.name, tag.attributes);
        pass();
    });
    parser.on('closetag', () => {
        tally.close();
        pass();
    });
    parser.on('cdata', (text) => {
        if (tally.wantsText)
            tally.text(text);
        pass();
    });
    // No listener more than these: with nine, V8 keeps the parser's fields in a hash table and reading takes seven times as long.
    parser.on('comment', pass);
    parser.on('processinginstruction', pass);
    function write(text) {
        if (flaw !== null || text === '')
            return;
        piece = { text, start: piece.start + piece.text.length, line: parser.line, column: parser.columnIndex };
        parser.write(text);
    }
    return {
        write,
        end(rest) {
            write(rest);
            if (flaw === null)
                parser.close();
        },
        flaw: () => flaw,
    };
}
/** The parser's sentence without the place that it puts in front and without its full stop. */
function toReason(message) {
    return message
        .replace(/^\d+:\d+: /, '')
        .replace(/\.$/, '')
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/evidence/reports/reader.js





/** Piece size for a report that is in memory as a whole: one piece at a time is decoded. */
const SLICE_BYTES = 65_536;
/**
 * The tests of a JUnit XML file or of one of its dialects, in order of the file.
 * Problems: REPORT_EMPTY for 0 bytes, REPORT_MALFORMED with the place for what is not well-formed XML, REPORT_UNKNOWN for
 * other XML. `secrets`: values that must not be in a message.
 */
function parseTestReport(file, bytes, secrets = []) {
    const reader = createReportReader(file, secrets);
    for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
        reader.write(bytes.subarray(start, start + SLICE_BYTES));
    }
    return reader.end();
}
/** A reader for one report; see `parseTestReport`. Holds counts, failures and the longest single CDATA section. */
function createReportReader(file, secrets = []) {
    const text = createXmlTextReader();
    const tally = new ReportTally(secrets);
    const xml = createXmlReader(tally);
    let byteCount = 0;
    return {
        write(bytes) {
            byteCount += bytes.length;
            if (xml.flaw() === null)
                xml.write(text.write(bytes));
        },
        end() {
            if (byteCount === 0)
                return (0,result/* err */._)({ code: 'REPORT_EMPTY', file });
            if (xml.flaw() === null)
                xml.end(text.end());
            const flaw = xml.flaw();
            if (flaw !== null)
                return (0,result/* err */._)(toMalformed(file, flaw, tally.cases));
            if (tally.root !== null && isReportRoot(tally.root))
                return (0,result.ok)(tally.toReport(file));
            return (0,result/* err */._)({ code: 'REPORT_UNKNOWN', file, detail: explainRoot(tally.root ?? '') });
        },
    };
}
function toMalformed(file, flaw, casesBefore) {
    const read = casesBefore === 0 ? '' : ` (test cases read before it: ${casesBefore})`;
    const advice = 'the file is cut short or its writer does not escape; read the log of the test step instead';
    const at = { file, line: flaw.line, column: flaw.column };
    return { code: 'REPORT_MALFORMED', at, detail: `not well-formed XML${read}: ${flaw.what}; ${advice}` };
}

;// CONCATENATED MODULE: ./lib/shells/load.js
// Files named by people to values; what cannot be read is a problem, and the other files go on.






/** One entry for every log named, in that order. */
async function loadLogs(cwd, files) {
    const loaded = [];
    for (const file of files)
        loaded.push({ file, result: await (0,file_log_source/* fileLogSource */.G)((0,external_node_path_.resolve)(cwd, file), file) });
    return loaded;
}
/**
 * One entry for every report file that the globs find, sorted by path; a pattern that finds nothing is a missing file.
 * `secrets`: values that must not be in a message or a name.
 */
async function loadReports(cwd, globs, secrets) {
    const loaded = [];
    for (const { pattern, files } of await (0,expand_globs/* expandGlobs */.G)(globs, cwd)) {
        if (files.length === 0) {
            loaded.push({ file: pattern, result: { ok: false, problem: { code: 'FILE_MISSING', file: pattern } } });
        }
        for (const file of files)
            loaded.push({ file, result: await loadReport(cwd, file, secrets) });
    }
    return loaded;
}
async function loadReport(cwd, file, secrets) {
    const bytes = await (0,read_file/* readBytes */.i)((0,external_node_path_.resolve)(cwd, file), file);
    if (!bytes.ok)
        return bytes;
    const report = parseTestReport(file, bytes.value, secrets);
    return !report.ok && isBinary(bytes.value) ? (0,result/* err */._)({ code: 'FILE_BINARY', file }) : report;
}
/** Bytes looked at for a NUL, as git does it. XML in UTF-16 holds some too, but that is read before anybody asks here. */
const load_HEAD_BYTES = 8192;
function isBinary(bytes) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return !isUtf16 && bytes.subarray(0, load_HEAD_BYTES).includes(0);
}
/** The values that could be read, in order. */
function listValues(loaded) {
    return loaded.flatMap((one) => (one.result.ok ? [one.result.value] : []));
}
/** The problems of those that could not, in order. */
function listProblems(loaded) {
    return loaded.flatMap((one) => (one.result.ok ? [] : [one.result.problem]));
}
/** Problems as gaps of the evidence. */
function toGaps(looked, problems) {
    return problems.map((problem) => ({ looked, problem }));
}


/***/ })

};
