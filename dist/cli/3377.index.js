export const id = 3377;
export const ids = [3377];
export const modules = {

/***/ 17886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDigest)
});

// EXTERNAL MODULE: ./lib/evidence/redaction/key-lines.js
var key_lines = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 10 modules
var safe_text = __webpack_require__(75656);
;// CONCATENATED MODULE: ./lib/evidence/log/line.js
/** Bytes of a line that are looked at. Longer lines are data, not messages; the bound keeps matching linear in practice. */
const MAX_LINE_BYTES = 16_384;
/** Longest text of one line, in UTF-16 units. Messages that people quote are far shorter, and every pattern stays quick on it. */
const MAX_LINE_UNITS = 2_000;
const TAB_COLUMNS = /^\uFEFF?(?<job>[^\t]{1,300})\t(?<step>[^\t]{1,300})\t/;
const ISO_STAMP = /^\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)(?: \d\d[OE]\+?)?(?: |$)/;
/** OSC, CSI and two-character escapes, also those that lost their escape byte at a CSI private mode. */
const TERMINAL = /\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>cMNOZ78]|\x1b/g;
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Tags of travis and of GitLab's sections, which share a line with words. */
const TRAVIS_TAG = /^(?:travis_(?:fold|time)|section_(?:start|end)):[^ ]*/;
/** Workers on macOS wrote the name of the terminal's newline capability before the lines of some tools. */
const NEWLINE_NAME = /^(?:nl)+(?=$|[^a-z])/;
/** Prefixes that other systems put before each line, with the words they use for trouble. */
const SYSTEM_PREFIXES = [
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.,]\d{3,6} \| (?:[\w.-]+ \| )?/,
    /^\[(?:task|vcs|fetches|setup|cache|mounts|docker-worker|generic-worker|taskcluster|taskcluster-proxy)(?<level>:error|:warn)? ?(?:\d{4}-\d\d-\d\d[T ][\d:.]+Z)?\]\s?/,
    /^\[\d{4}-\d\d-\d\d[T ][\d:.,]+Z?\] ?/,
    /^\[\d\d:\d\d:\d\d\] ?/,
    /^(?:DEBUG|INFO|ERROR|BUILDSTDERR)(?: util\.py:\d+)?: {1,2}(?<=util\.py:\d+: {1,2}|BUILDSTDERR: {1,2})/,
    /^\d\d:\d\d:\d\d {1,8}(?<word>INFO|ERROR|WARNING|CRITICAL|FATAL|DEBUG) - {1,2}/,
    /^ ?\d{1,3}:\d\d\.\d\d /,
];
const MARKERS = {
    error: 'error',
    warning: 'warning',
    notice: 'notice',
    debug: 'debug',
    command: 'command',
    section: 'group',
    group: 'group',
    endgroup: 'endgroup',
};
/** Text and mark of one line. `tabbed` says that the log has job and step columns. */
function parseLine(raw, shape) {
    const columns = shape === 'tabbed' ? TAB_COLUMNS.exec(raw) : null;
    const rest = columns === null ? raw : raw.slice(columns[0].length);
    const origin = columns?.groups === undefined ? null : { job: columns.groups['job'] ?? '', step: columns.groups['step'] ?? '' };
    const shown = lastShown(rest
        .replace(/^\uFEFF/, '')
        .replace(ISO_STAMP, '')
        .replace(TERMINAL, ''));
    return { ...readMarker(stripSystemPrefixes(shown)), origin };
}
/** What a terminal would show of a line that overwrites itself: the last part that holds anything, without travis' tags. */
function lastShown(text) {
    if (!text.includes('\r'))
        return text.replace(TRAVIS_TAG, '').replace(NEWLINE_NAME, '').replace(CONTROL, '').trimEnd();
    const parts = text
        .split('\r')
        .map((part) => part.replace(TRAVIS_TAG, '').replace(CONTROL, '').trimEnd())
        .filter((part) => part.trim() !== '');
    return parts.at(-1) ?? '';
}
function stripSystemPrefixes(text) {
    let rest = text;
    let mark = 'none';
    for (const prefix of SYSTEM_PREFIXES) {
        const found = prefix.exec(rest);
        if (found === null)
            continue;
        rest = rest.slice(found[0].length);
        const word = found.groups?.['word'] ?? found.groups?.['level'] ?? '';
        if (/ERROR|CRITICAL|FATAL|:error/.test(word))
            mark = 'error';
        if (/WARN|:warn/.test(word))
            mark = 'warning';
    }
    return { text: rest, mark, origin: null };
}
function readMarker(line) {
    const text = line.text.replace(/^\uFEFF/, '');
    if (/^##\[(?:start|end)-action /.test(text))
        return { ...line, text, mark: 'endgroup' };
    const hash = /^(?:##)?\[(?<word>[a-z]+)\](?<rest>.*)$/s.exec(text);
    const word = hash?.groups?.['word'];
    if (word !== undefined && isMarker(word) && (text.startsWith('##') || word === 'command')) {
        return { ...line, text: hash?.groups?.['rest'] ?? '', mark: MARKERS[word] };
    }
    const command = /^::(?<word>error|warning|notice|debug|group|endgroup)(?: (?<where>[^:]*(?::(?!:)[^:]*)*))?::(?<rest>.*)$/s.exec(text);
    const kind = command?.groups?.['word'];
    if (kind === undefined || !isMarker(kind))
        return { ...line, text };
    return {
        ...line,
        text: place(command?.groups?.['where'] ?? '') + (command?.groups?.['rest'] ?? ''),
        mark: MARKERS[kind],
    };
}
function isMarker(word) {
    return Object.hasOwn(MARKERS, word);
}
/** `file=a.ts,line=3` as the usual `a.ts:3: `, so that rules for compilers read it. */
function place(where) {
    const file = /(?:^|,)file=(?<file>[^,]+)/.exec(where)?.groups?.['file'];
    const line = /(?:^|,)line=(?<line>\d+)/.exec(where)?.groups?.['line'];
    if (file === undefined)
        return '';
    return line === undefined ? `${file}: ` : `${file}:${line}: `;
}

;// CONCATENATED MODULE: ./lib/evidence/log/digest.js



const MAX_NAME_UNITS = 200;
const LF = 10;
/** What may be left of a word where a line was cut; longer words are data. */
const MAX_WORD_UNITS = 2_048;
/** Cuts bytes into lines and keeps of each line only what is looked at. Feed it the bytes of a range in order. */
class LineCutter {
    lines = [];
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    parts = [];
    kept = 0;
    open = false;
    write(chunk) {
        let from = 0;
        for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
            this.keep(chunk.subarray(from, at));
            this.finishLine();
            from = at + 1;
        }
        this.keep(chunk.subarray(from));
        this.open = this.open ? true : from < chunk.length;
    }
    /** How many whole lines were seen so far. */
    get count() {
        return this.lines.length;
    }
    /** All lines; the last one counts even without a line feed, unless it is empty. */
    end() {
        if (this.open)
            this.finishLine();
        return this.lines;
    }
    keep(bytes) {
        const room = MAX_LINE_BYTES - this.kept;
        if (room <= 0 || bytes.length === 0)
            return;
        this.parts.push(bytes.slice(0, room));
        this.kept += Math.min(room, bytes.length);
    }
    finishLine() {
        const whole = new Uint8Array(this.kept);
        let at = 0;
        for (const part of this.parts) {
            whole.set(part, at);
            at += part.length;
        }
        const text = this.decoder.decode(whole);
        this.lines.push(this.kept < MAX_LINE_BYTES ? text : toWholeWords(text));
        this.parts = [];
        this.kept = 0;
        this.open = false;
    }
}
/** The digest of a scanned log. `texts` holds the raw lines of each range, in the order of `ranges`. */
function toDigest(scan, ranges, raw) {
    const windows = ranges.map((range, at) => {
        const lines = (raw.texts[at] ?? []).slice(0, range.last - range.first + 1);
        return withoutKeys(lines.map((text, index) => toLine(text, range.first + index, { shape: scan.shape, secrets: raw.secrets })));
    });
    return {
        format: scan.format,
        lineCount: scan.lineCount,
        byteCount: scan.byteCount,
        steps: scan.steps.map((step) => ({
            firstLine: step.firstLine,
            lastLine: step.lastLine,
            exitCode: step.exitCode,
            name: (0,safe_text/* toSafeText */._)(step.name, { maxUnits: MAX_NAME_UNITS, secrets: raw.secrets }),
        })),
        windows: windows.filter((window) => window.length > 0),
        exit: scan.exit,
    };
}
function toLine(raw, number, how) {
    const { text, mark } = parseLine(raw, how.shape);
    return { number, mark, text: (0,safe_text/* toSafeText */._)(text, { maxUnits: MAX_LINE_UNITS, secrets: how.secrets }) };
}
/** A key that fills several lines: each was redacted for itself, its last and shortest one can only be told by the others. */
function withoutKeys(lines) {
    const texts = (0,key_lines/* redactKeyLines */.U)(lines.map((line) => line.text));
    return lines.map((line, at) => {
        const text = texts[at] ?? '';
        return text === line.text ? line : { ...line, text: (0,safe_text/* toSafeText */._)(text, { maxUnits: MAX_LINE_UNITS }) };
    });
}
/** The text without the word that a cut left unfinished: half a secret would not be recognised as one. */
function toWholeWords(text) {
    const end = Math.max(text.lastIndexOf(' '), text.length - MAX_WORD_UNITS);
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./lib/domain/line-budget.js
var line_budget = __webpack_require__(64913);
// EXTERNAL MODULE: ./lib/domain/line-prefix.js
var line_prefix = __webpack_require__(61412);
// EXTERNAL MODULE: ./lib/domain/literal-set.js
var literal_set = __webpack_require__(34247);
;// CONCATENATED MODULE: ./lib/evidence/log/line-index.js
// Where lines begin, remembered sparsely: memory stays bounded however many lines there are.
/** Most remembered starts; at 8 bytes each this is half a megabyte. */
const MAX_MARKS = 65_536;
/** Byte offsets of every n-th line start; n doubles whenever the bound is reached. */
class LineIndex {
    stride = 16;
    marks = [0];
    count = 1;
    /** Offset of the last line start that was added. */
    lastStart = 0;
    /** The next line begins at this byte. */
    add(offset) {
        this.lastStart = offset;
        if (this.count % this.stride === 0)
            this.marks.push(offset);
        this.count += 1;
        if (this.marks.length <= MAX_MARKS)
            return;
        this.marks = this.marks.filter((_, index) => index % 2 === 0);
        this.stride *= 2;
    }
    /** A line at or before `line` (1-based) whose start is known, with that start. */
    before(line) {
        const mark = Math.min(Math.floor((line - 1) / this.stride), this.marks.length - 1);
        return { line: mark * this.stride + 1, offset: this.marks[mark] ?? 0 };
    }
    /** An offset at or after the end of `line`, or null when only the end of the file is known to be. */
    after(line) {
        return this.marks[Math.ceil(line / this.stride)] ?? null;
    }
}

;// CONCATENATED MODULE: ./lib/evidence/log/exit.js
// Sentences by which runners and tools state how a command ended, and nothing else.
/** Words that every such sentence holds: what the scanner looks for. */
const EXIT_LITERALS = [
    'exit code',
    'exited with',
    'exit status',
    'returned a non-zero code',
    'with code',
    'returned exit',
    'return code',
    '] error ',
    'errno ',
    'task run with',
    'finished: ',
    'job succeeded',
    ' failed: ',
    ' failed=',
    'tbpl success',
];
const STATEMENTS = [
    { by: 'runner', pattern: /^Process completed with exit code (?<code>-?\d+)\.?$/ },
    { by: 'runner', pattern: /^(?:Error: )?The process '.*' failed with exit code (?<code>-?\d+)$/ },
    { by: 'job', pattern: /^Done\. Your build exited with (?<code>\d+)\.?$/ },
    { by: 'runner', pattern: /" exited with (?<code>\d+)\.$/ },
    { by: 'runner', pattern: /^The command .* exited with (?<code>\d+)\.$/ },
    { by: 'job', pattern: /(?:Uns|S)uccessful task run with exit code: (?<code>\d+)/ },
    {
        by: 'runner',
        pattern: /^(?:Bash|PowerShell|Cmd\.exe|Script) (?:exited|failed) with (?:code|exit code) '?(?<code>\d+)'?/,
    },
    {
        by: 'runner',
        pattern: /^(?:ERROR: Job failed: |Job failed: )?(?:command terminated with )?exit (?:code|status) (?<code>\d+)$/,
    },
    { by: 'runner', pattern: /^Exited with code (?:exit status )?(?<code>\d+)$/ },
    { by: 'tool', pattern: /^(?:g|n)?make(?:\[\d+\])?: \*\*\* .*Error (?<code>\d+)/ },
    { by: 'tool', pattern: /^npm (?:ERR!|error) errno (?<code>\d+)/ },
    { by: 'tool', pattern: /^error Command failed with exit code (?<code>\d+)\./ },
    { by: 'tool', pattern: /(?:exited|failed|completed|terminated) with (?:exit )?(?:code|status):? (?<code>\d+)/ },
];
/** Sentences without a number: what Jenkins, GitLab, Mozilla's harness and Ansible say at the end. */
const WORDS = [
    { by: 'job', pattern: /^Finished: SUCCESS$/, code: 0 },
    { by: 'job', pattern: /^Finished: (?:FAILURE|ABORTED|UNSTABLE)$/, code: 1 },
    { by: 'job', pattern: /^Job succeeded$/, code: 0 },
    { by: 'runner', pattern: /^# TBPL SUCCESS #$/, code: 0 },
    { by: 'runner', pattern: /\bok[:=] ?\d+ .*\bunreachable[:=] ?0 +failed[:=] ?0\b/, code: 0 },
    { by: 'runner', pattern: /\bok[:=] ?\d+ .*\bunreachable[:=] ?\d+ +failed[:=] ?\d+/, code: 1 },
];
/** The exit code a line states, or null. */
function parseExit(text, line) {
    const said = WORDS.find((word) => word.pattern.test(text));
    if (said !== undefined)
        return { line, code: said.code, by: said.by };
    for (const { by, pattern } of STATEMENTS) {
        const code = pattern.exec(text)?.groups?.['code'];
        if (code !== undefined)
            return { line, code: Number(code), by };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/evidence/log/outline.js

/** Words without which a line cannot matter to the outline. */
const OUTLINE_LITERALS = [
    '##[',
    'travis_fold:',
    'travis_time:',
    'post job cleanup.',
    'cleaning up orphan processes',
    'run start:',
    '[pipeline] {',
    'section_start:',
    ...EXIT_LITERALS,
];
/** Most steps kept. A job of GitHub has at most 1,000 or so; travis' commands are fewer. */
const MAX_STEPS = 2_000;
/** What the gh client writes for a step when the archive lacks the job and only its plain log is left. */
const NO_STEP = 'UNKNOWN STEP';
/** Collects the outline from the lines that hold one of `OUTLINE_LITERALS`, in order. */
class OutlineBuilder {
    steps = [];
    exits = new Map();
    lastFailure = null;
    format = 'plain';
    travisFold = '';
    /** The columns name no step here: the marks of the runner must tell. */
    nameless = false;
    /** A line of a log with columns: a new pair of job and step begins a step. */
    seeColumns(line, name) {
        this.format = 'gh-run-view';
        this.nameless = name === NO_STEP;
        const current = this.steps.at(-1);
        if (current === undefined || current.name !== name)
            this.begin(name, line);
    }
    /** A line that may be a mark. `raw` is needed for travis, whose tags are cut from the text. */
    see(line, parsed, raw) {
        if (raw.includes('travis_'))
            this.seeTravis(line, parsed, raw);
        else if (!this.seeSystems(line, parsed, raw) && (this.format !== 'gh-run-view' || this.nameless))
            this.seeActions(line, parsed, raw);
        const exit = parseExit(parsed.text, line);
        if (exit !== null)
            this.seeExit(exit);
    }
    finish(lineCount) {
        this.close(lineCount);
        return { format: this.format, steps: this.steps, exit: this.decideExit() };
    }
    seeTravis(line, parsed, raw) {
        this.format = 'travis';
        const folds = [...raw.matchAll(/travis_fold:(?<what>start|end):(?<name>[\w.-]+)/g)];
        const fold = folds.at(-1)?.groups;
        if (fold !== undefined)
            this.travisFold = fold['what'] === 'start' ? (fold['name'] ?? '') : '';
        const starts = /travis_time:start:/.test(raw) || fold?.['what'] === 'start';
        if (!starts)
            return;
        const command = /^\$ /.test(parsed.text) ? parsed.text : '';
        const isTail = /^(?:after_|cache|before_cache|before_deploy|deploy)/.test(this.travisFold);
        this.begin(isTail || command === '' ? `${this.travisFold} ${command}`.trim() : command, line);
    }
    /** Phases of Zuul, stages of Jenkins, sections of GitLab. */
    seeSystems(line, parsed, raw) {
        const phase = /^(?<name>(?:PRE-|POST-)?RUN) START: /.exec(parsed.text)?.groups?.['name'];
        const stage = /^\[Pipeline\] \{ \((?<name>.+)\)$/.exec(parsed.text)?.groups?.['name'];
        const section = /section_start:\d+:(?<name>[\w.-]+)/.exec(raw)?.groups?.['name'];
        const name = phase ?? stage ?? section;
        if (name !== undefined)
            this.begin(name, line);
        return name !== undefined;
    }
    seeActions(line, parsed, raw) {
        if (raw.includes('##[') && !this.nameless)
            this.format = 'actions';
        if (parsed.mark === 'group' && parsed.text.startsWith('Run '))
            this.begin(parsed.text, line);
        else if (parsed.mark === 'none' && parsed.text === 'Post job cleanup.')
            this.begin('Post job cleanup', line);
        else if (parsed.mark === 'none' && parsed.text === 'Cleaning up orphan processes')
            this.begin('Complete job', line);
        else if (this.steps.length === 0 && this.format === 'actions')
            this.begin('Set up job', 1);
    }
    begin(name, line) {
        this.close(line - 1);
        this.steps.push({ name, firstLine: line, lastLine: line, exitCode: null });
        if (this.steps.length <= MAX_STEPS)
            return;
        const quiet = this.steps.findIndex((step, index) => index > 20 && (step.exitCode ?? 0) === 0);
        this.steps.splice(quiet === -1 ? 0 : quiet, 1);
    }
    close(line) {
        const current = this.steps.at(-1);
        if (current !== undefined)
            current.lastLine = Math.max(current.firstLine, line);
    }
    seeExit(exit) {
        this.exits.set(exit.by, exit);
        if (exit.by === 'runner' && exit.code !== 0)
            this.lastFailure = exit;
        const current = this.steps.at(-1);
        if (exit.by === 'runner' && current !== undefined && (current.exitCode ?? 0) === 0)
            current.exitCode = exit.code;
    }
    /** A job that says it passed has passed; else the last failure a runner states, else what a tool states. */
    decideExit() {
        const job = this.exits.get('job');
        if (job?.code === 0)
            return { line: job.line, code: 0 };
        const chosen = this.lastFailure ?? job ?? this.exits.get('runner') ?? this.exits.get('tool');
        return chosen === undefined ? null : { line: chosen.line, code: chosen.code };
    }
}

;// CONCATENATED MODULE: ./lib/evidence/log/reader.js






/** Hits kept per pattern. The first failure is often the root, the last one the fatal one; the middle repeats them. */
const KEEP_FIRST = 20;
const KEEP_LAST = 40;
/** Lighter patterns say what is not a cause; no line is worth a window for them. */
const MIN_WEIGHT = 30;
/** Lines that vote on the shape of the log. */
const PROBE_LINES = 60;
const reader_LF = 10;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** A reader for one log; feed it the chunks in order, then call `end` once. */
function createLogReader(options) {
    const known = compiled.get(options.patterns) ?? compile(options.patterns);
    compiled.set(options.patterns, known);
    return new StreamReader(known);
}
/** A run may have hundreds of logs; their one automaton takes a tenth of a second to build. */
const compiled = new WeakMap();
function compile(all) {
    const patterns = all.filter((pattern) => pattern.weight >= MIN_WEIGHT);
    return { patterns, literals: (0,literal_set/* compileLiterals */.O)([OUTLINE_LITERALS, ...patterns.map((pattern) => pattern.literals)]) };
}
class StreamReader {
    patterns;
    literals;
    outline = new OutlineBuilder();
    index = new LineIndex();
    first;
    last;
    counts;
    /** Groups seen on the current line; 0 is the outline, n + 1 the pattern n. */
    seen = new Set();
    budget = new line_budget/* LineBudget */.k();
    row = 0;
    lineNumber = 1;
    offset = 0;
    carried = [];
    carriedBytes = 0;
    tabbedVotes = 0;
    shape = 'probing';
    columns = '';
    constructor({ patterns, literals }) {
        this.patterns = patterns;
        this.literals = literals;
        this.first = patterns.map(() => []);
        this.last = patterns.map(() => []);
        this.counts = patterns.map(() => 0);
    }
    write(chunk) {
        const { next, classOf } = this.literals;
        let row = this.row;
        let lineStart = 0;
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i];
            const target = next[row + classOf[byte]];
            if (target >= 0) {
                row = target;
                continue;
            }
            row = ~target;
            if (byte === reader_LF) {
                this.endLine(chunk, lineStart, i);
                lineStart = i + 1;
            }
            else
                this.note(row);
        }
        this.row = row;
        this.carry(chunk.subarray(lineStart));
        this.offset += chunk.length;
    }
    end() {
        const ends = this.offset === this.index.lastStart;
        if (!ends)
            this.endLine(new Uint8Array(0), 0, 0);
        const lineCount = this.lineNumber - 1;
        const { format, steps, exit } = this.outline.finish(lineCount);
        return {
            format,
            shape: this.shape === 'tabbed' || (this.shape === 'probing' && this.tabbedVotes * 2 > lineCount) ? 'tabbed' : 'plain',
            lineCount,
            byteCount: this.offset,
            steps,
            exit,
            hits: this.collectHits(),
            index: this.index,
        };
    }
    note(row) {
        for (const group of this.literals.groupsAt[row / this.literals.width] ?? [])
            this.seen.add(group);
    }
    carry(rest) {
        const room = MAX_LINE_BYTES - this.carriedBytes;
        if (room <= 0 || rest.length === 0)
            return;
        const kept = rest.slice(0, room);
        this.carried.push(kept);
        this.carriedBytes += kept.length;
    }
    endLine(chunk, from, to) {
        if (this.seen.size > 0 || this.shape !== 'plain')
            this.readLine(this.lineBytes(chunk, from, to));
        if (this.carriedBytes > 0)
            this.carried = [];
        this.carriedBytes = 0;
        this.lineNumber += 1;
        this.index.add(this.offset + to + 1);
    }
    lineBytes(chunk, from, to) {
        const part = chunk.subarray(from, Math.min(to, from + MAX_LINE_BYTES));
        if (this.carriedBytes === 0)
            return part;
        const bytes = new Uint8Array(Math.min(MAX_LINE_BYTES, this.carriedBytes + part.length));
        let at = 0;
        for (const piece of [...this.carried, part]) {
            const fits = piece.subarray(0, bytes.length - at);
            bytes.set(fits, at);
            at += fits.length;
        }
        return bytes;
    }
    readLine(bytes) {
        const raw = decoder.decode(bytes);
        if (this.shape !== 'plain')
            this.readColumns(raw);
        if (this.seen.size === 0)
            return;
        const parsed = parseLine(raw.slice(0, MAX_LINE_UNITS), this.shape === 'plain' ? 'plain' : 'tabbed');
        if (this.seen.delete(0))
            this.outline.see(this.lineNumber, parsed, raw);
        if (this.seen.size > 0)
            this.readPatterns(this.budget.cut(parsed.text));
        this.seen.clear();
    }
    readPatterns(text) {
        const peeled = (0,line_prefix/* peelLine */.n)(text);
        for (const group of this.seen) {
            const pattern = this.patterns[group - 1]?.pattern;
            if (pattern !== undefined && (pattern.test(peeled) || (peeled !== text && pattern.test(text))))
                this.keep(group - 1);
        }
    }
    keep(at) {
        this.counts[at] = (this.counts[at] ?? 0) + 1;
        const first = this.first[at] ?? [];
        if (first.length < KEEP_FIRST)
            first.push(this.lineNumber);
        else {
            const last = this.last[at] ?? [];
            last.push(this.lineNumber);
            if (last.length > KEEP_LAST * 2)
                last.splice(0, KEEP_LAST);
        }
    }
    readColumns(raw) {
        const columns = /^\uFEFF?([^\t]{1,300})\t([^\t]{1,300})\t/.exec(raw);
        const isColumns = columns !== null &&
            (columns[2] ?? '').trim() !== '' &&
            /\d{4}-\d\d-\d\dT/.test(raw.slice(columns[0].length, columns[0].length + 14));
        if (isColumns)
            this.tabbedVotes += 1;
        if (this.shape === 'probing' && this.lineNumber >= PROBE_LINES) {
            this.shape = this.tabbedVotes * 2 > PROBE_LINES ? 'tabbed' : 'plain';
        }
        if (columns === null || (!isColumns && this.shape !== 'tabbed'))
            return;
        const name = `${columns[1] ?? ''}\t${columns[2] ?? ''}`;
        if (name === this.columns)
            return;
        this.columns = name;
        this.outline.seeColumns(this.lineNumber, columns[2] ?? '');
    }
    collectHits() {
        return this.patterns.flatMap((pattern, at) => {
            const lines = [...(this.first[at] ?? []), ...(this.last[at] ?? []).slice(-KEEP_LAST)];
            return lines.length === 0 ? [] : [{ pattern, count: this.counts[at] ?? 0, lines }];
        });
    }
}

;// CONCATENATED MODULE: ./lib/evidence/log/windows.js
/** Most lines in all windows; at 200 bytes a line this is about a megabyte of text. */
const MAX_WINDOW_LINES = 6_000;
/** Most bytes of a log that is read whole. */
const MAX_WHOLE_BYTES = 4_194_304;
const HEAD_LINES = 100;
const TAIL_LINES = 400;
const BEFORE_EXIT = 300;
/** A block of a test runner reaches this far around its loudest line. */
const AROUND = { before: 15, after: 40 };
/** The ranges to read, ascending and apart from each other. */
function planWindows(scan) {
    const { lineCount } = scan;
    if (lineCount === 0)
        return [];
    if (lineCount <= MAX_WINDOW_LINES && scan.byteCount <= MAX_WHOLE_BYTES)
        return [{ first: 1, last: lineCount }];
    const chosen = new Set();
    for (const range of wishes(scan)) {
        const clipped = { first: Math.max(1, range.first), last: Math.min(lineCount, range.last) };
        for (let line = clipped.first; line <= clipped.last; line++) {
            if (chosen.size >= MAX_WINDOW_LINES)
                return toRanges(chosen);
            chosen.add(line);
        }
    }
    return toRanges(chosen);
}
/** Ranges in order of their worth: ends of the log, what stands before failures, then hits of strong patterns. */
function* wishes(scan) {
    yield { first: scan.lineCount - TAIL_LINES + 1, last: scan.lineCount };
    yield { first: 1, last: HEAD_LINES };
    if (scan.exit !== null)
        yield { first: scan.exit.line - BEFORE_EXIT, last: scan.exit.line + 5 };
    for (const step of scan.steps.filter((one) => (one.exitCode ?? 0) !== 0).slice(0, 4)) {
        yield { first: step.lastLine - BEFORE_EXIT, last: step.lastLine };
        yield { first: step.firstLine, last: step.firstLine + 30 };
    }
    const ranked = [...scan.hits].sort((a, b) => b.pattern.weight - a.pattern.weight);
    for (const take of [pickEnds, pickAll]) {
        for (const hits of ranked)
            for (const line of take(hits.lines))
                yield around(line);
    }
}
function around(line) {
    return { first: line - AROUND.before, last: line + AROUND.after };
}
function pickEnds(lines) {
    return lines.length <= 6 ? lines : [...lines.slice(0, 3), ...lines.slice(-3)];
}
function pickAll(lines) {
    return lines;
}
function toRanges(lines) {
    const ranges = [];
    for (const line of [...lines].sort((a, b) => a - b)) {
        const current = ranges.at(-1);
        if (current !== undefined && current.last === line - 1)
            current.last = line;
        else
            ranges.push({ first: line, last: line });
    }
    return ranges;
}

;// CONCATENATED MODULE: ./lib/app/read-log.js



/** Bytes read at once in the second pass. */
const READ_BYTES = 262_144;
/** The digest of a log, whatever its size: memory is bounded by the windows, not by the log. */
async function readDigest(source, options) {
    const reader = createLogReader({ patterns: options.patterns });
    for await (const chunk of source.chunks())
        reader.write(chunk);
    const scan = reader.end();
    const ranges = planWindows(scan);
    const texts = [];
    for (const range of ranges)
        texts.push(await readRange(source, scan, range));
    return toDigest(scan, ranges, { texts, secrets: options.secrets ?? [] });
}
async function readRange(source, scan, range) {
    const start = scan.index.before(range.first);
    const end = scan.index.after(range.last) ?? scan.byteCount;
    const skip = range.first - start.line;
    const wanted = skip + range.last - range.first + 1;
    const cutter = new LineCutter();
    for (let at = start.offset; at < end && cutter.count < wanted;) {
        const chunk = await source.read(at, Math.min(READ_BYTES, end - at));
        if (chunk.length === 0)
            break;
        cutter.write(chunk);
        at += chunk.length;
    }
    return cutter.end().slice(skip, wanted);
}


/***/ }),

/***/ 9960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findCandidates)
});

// EXTERNAL MODULE: ./lib/domain/line-budget.js
var line_budget = __webpack_require__(64913);
// EXTERNAL MODULE: ./lib/domain/line-prefix.js
var line_prefix = __webpack_require__(61412);
// EXTERNAL MODULE: ./lib/diagnosis/consequence.js
var consequence = __webpack_require__(73047);
// EXTERNAL MODULE: ./lib/diagnosis/normalise.js
var normalise = __webpack_require__(41204);
;// CONCATENATED MODULE: ./lib/diagnosis/adjust.js


/** From this weight a rule knows the structure of a report. */
const REPORT_WEIGHT = 76;
const REPORTING = new Set(['test-failure', 'compile-error', 'lint', 'quality-gate']);
const CHATTER_POINTS = 14;
/** Tests log exceptions that they expect. */
const TRACE_POINTS = 6;
/** Python's words between the exceptions of a chain. */
const SUPERSEDED = /^During handling of the above exception|^The above exception was the direct cause/;
const SUPERSEDED_WITHIN = 3;
const SUPERSEDED_POINTS = 12;
const RETRY_WITHIN = 3;
const RETRY_POINTS = 20;
/** The same candidates, in the same order, with what their neighbours say taken into account. */
function adjustScores(candidates, placement) {
    const quieted = quietRetried(quietChatter(candidates), placement);
    const weighed = quietIgnored(quietSuperseded(quieted, placement), placement).map(quietCounters);
    return yieldToFirstRow(weighed, placement);
}
/** Where a test runner, a compiler or a linter reports its own failure, words about networks and limits are mostly talk. */
function quietChatter(candidates) {
    const reporting = new Set(candidates.filter(isReport).map((one) => one.placed.step));
    return candidates.map((one) => {
        if (!reporting.has(one.placed.step))
            return one;
        if (one.rule.chatty === true)
            return lower(one, CHATTER_POINTS, 'beside a report of failure');
        return one.category === 'runtime-error' ? lower(one, TRACE_POINTS, 'beside a report of failure') : one;
    });
}
function isReport(candidate) {
    const { rule, category } = candidate;
    return rule.chatty !== true && rule.weight >= REPORT_WEIGHT && REPORTING.has(category);
}
/** An attempt that was followed by another counts only when the last attempt said the same. */
function quietRetried(candidates, placement) {
    const final = new Set(candidates.filter((one) => !isRetried(one, placement)).map(messageOf));
    return candidates.map((one) => isRetried(one, placement) && !final.has(messageOf(one)) ? lower(one, RETRY_POINTS, 'tried again afterwards') : one);
}
function isRetried(candidate, placement) {
    const after = placement.lines.slice(candidate.index + 1, candidate.index + 1 + RETRY_WITHIN);
    return candidate.transient !== 'no' && after.some(consequence/* announcesRetry */.T);
}
/** An exception that was handled by code which then failed: the later one left the program. */
function quietSuperseded(candidates, placement) {
    return candidates.map((one) => {
        const after = placement.lines.slice(one.index + 1, one.index + 1 + SUPERSEDED_WITHIN);
        const isSuperseded = after.some((placed) => SUPERSEDED.test(placed.line.text));
        return isSuperseded ? lower(one, SUPERSEDED_POINTS, 'another exception followed from it') : one;
    });
}
/** Ansible and make say right below a failure that they go on in spite of it. */
const IGNORED = /^\.\.\.ignoring$|\(ignored\)$/;
const IGNORED_POINTS = 30;
function quietIgnored(candidates, placement) {
    return candidates.map((one) => {
        const next = placement.lines[one.index + 1];
        const isIgnored = next !== undefined && IGNORED.test(next.line.text);
        return isIgnored ? lower(one, IGNORED_POINTS, 'the tool went on in spite of it') : one;
    });
}
/** Words that sums of tests and checks are made of. A line of nothing else names nothing that failed. */
const COUNTED = /^(?:total|tests?|cases?|suites?|specs?|files?|checks?|assertions?|examples?|passed|pass|success(?:es)?|successful|ok|failed|fail|failures?|failing|errors?|errored|skipped|skips?|pending|todo|ignored|cancelled|warnings?|problems?|violations?|and|of|in|out|ms|s|sec|seconds?)$/i;
const LEAST_COUNTS = 2;
const COUNTER_POINTS = 14;
function quietCounters(candidate) {
    if (candidate.rule.weight >= STRUCTURED || !isCounters(candidate.placed.line.text))
        return candidate;
    return lower(candidate, COUNTER_POINTS, 'only counts');
}
function isCounters(text) {
    const words = text.replace(/^\S+:(?=\s)/, '').match(/\p{L}+/gu) ?? [];
    const counts = text.match(/\d+/g) ?? [];
    return counts.length >= LEAST_COUNTS && words.length > 0 && words.every((word) => COUNTED.test(word));
}
/** Rules from this weight know a tool; what they say needs no help from the layout. */
const STRUCTURED = 60;
const FIRST_ROW = /^\s*1[.)] {1,8}\S/;
const FIRST_ROW_WITHIN = 2;
/** A heading above a numbered list: the first row of the list is what happened. */
function yieldToFirstRow(candidates, placement) {
    const taken = new Set(candidates.map((one) => one.index));
    return candidates.map((one) => {
        if (one.rule.weight >= STRUCTURED)
            return one;
        const index = firstRowBelow(one.index, placement);
        const placed = index === null ? undefined : placement.lines[index];
        if (index === null || placed === undefined || taken.has(index))
            return one;
        return { ...one, index, placed, reason: `${one.reason}; first row below its heading` };
    });
}
/** The row numbered 1 right below a line; only blank lines may stand between them. */
function firstRowBelow(from, { lines }) {
    for (let index = from + 1; index <= from + FIRST_ROW_WITHIN; index++) {
        const text = lines[index]?.line.text ?? '';
        if (FIRST_ROW.test(text))
            return index;
        if (text.trim() !== '')
            return null;
    }
    return null;
}
function messageOf(candidate) {
    return (0,normalise/* normaliseText */.a)(candidate.placed.line.text);
}
function lower(candidate, points, why) {
    return { ...candidate, score: candidate.score - points, reason: `${candidate.reason}; ${why}` };
}

// EXTERNAL MODULE: ./lib/diagnosis/rule.js
var rule = __webpack_require__(44522);
;// CONCATENATED MODULE: ./lib/diagnosis/candidates.js
// Lines that rules speak for, each with a score that says how likely a person would quote it, and why.




/** How much a category tells. A test that fails because a module is missing is a matter of dependencies. */
const TELLING = {
    unknown: 0,
    none: 0,
    'runtime-error': 2,
    'test-failure': 3,
    'quality-gate': 3,
    crash: 6,
    'compile-error': 5,
    lint: 5,
};
const TELLING_ELSE = 6;
/** Points for where a line stands. Found by measuring; a failed step outweighs the difference of one kind of rule. */
const STANDING_POINTS = { failed: 10, unknown: 0, passed: -28, after: -26 };
const POST_POINTS = -36;
const ERROR_MARK_POINTS = 7;
const WARNING_MARK_POINTS = -24;
/** Rules below this weight live on words; for them it counts how near the end of the step the line stands. */
const STRONG = 60;
const NEAR_END_POINTS = 12;
/** What a test expected is quoted, not suffered: `expected 'ECONNRESET'` is no network trouble. */
const ASSERTION = /\bassert|AssertionError|AssertionFailed|\b[Ee]xpected\b.*\b(?:but|got|to|actual|received|was)\b|\.to(?:Be|Equal|Have|Throw|Match)|^\s*[<>+-] ?["'\d{[]/;
/** An exception that only passes on that something failed. */
const SAYS_NOTHING = /^[\w.]+(?:Error|Exception): (?:\S+ ){0,3}failed!?$/;
const WRAPPED_WEIGHT = 58;
/** A runner's error mark on a line that no rule knows. */
const MARKED_WEIGHT = 56;
/** All candidates, in order of lines. */
function findCandidates(placement, set) {
    const budget = new line_budget/* LineBudget */.k();
    const matched = placement.lines.map((placed) => placed.zone === 'echo' ? [] : (0,rule/* matchRules */.V)(set, budget.cut(placed.line.text)));
    const byIndex = new Map();
    placement.lines.forEach((placed, index) => {
        if (isQuotedCode(placement.lines[index - 1], placed))
            return;
        const rules = matched[index] ?? [];
        const own = judge(placed, rules, index);
        if (own !== null)
            keepBest(byIndex, own);
        for (const header of rules.filter((rule) => rule.role === 'header')) {
            const found = followHeader({ lines: placement.lines, matched, from: index }, header);
            if (found !== null)
                keepBest(byIndex, found);
        }
    });
    return adjustScores([...byIndex.values()].sort((a, b) => a.index - b.index), placement);
}
/** The line below a frame of a Python traceback is source code; its words are not the program's. */
function isQuotedCode(previous, placed) {
    return (previous !== undefined && /^\s*File ".*", line \d+/.test(previous.line.text) && /^\s{2,}/.test(placed.line.text));
}
function keepBest(byIndex, candidate) {
    const known = byIndex.get(candidate.index);
    if (known === undefined)
        byIndex.set(candidate.index, candidate);
    else if (isTalk(known) !== isTalk(candidate))
        byIndex.set(candidate.index, isTalk(known) ? candidate : known);
    else if (known.score < candidate.score)
        byIndex.set(candidate.index, candidate);
}
function judge(placed, rules, index) {
    if (placed.zone === 'echo' || placed.line.text.trim() === '')
        return null;
    const causes = rules.filter((rule) => rule.role === 'cause');
    const isQuiet = rules.some((rule) => rule.role === 'noise' || rule.role === 'wrapper');
    const isNoise = rules.some((rule) => rule.role === 'noise');
    const usable = isNoise ? [] : isQuiet ? causes.filter((rule) => rule.weight >= STRONG) : causes;
    const best = heaviest(usable);
    if (best !== null)
        return toCandidate({ placed, index, rule: best, rules: usable });
    if (placed.line.mark !== 'error' || isQuiet)
        return null;
    return toCandidate({ placed, index, rule: MARKED, rules: [] });
}
const MARKED = {
    id: 'runner.error-mark',
    category: 'unknown',
    role: 'cause',
    literals: [],
    pattern: /^/,
    weight: MARKED_WEIGHT,
    transient: 'unknown',
    hits: [],
    misses: [],
};
/** A report that points at a line outweighs what its words alone would say. */
function isTalk(candidate) {
    return candidate.rule.chatty === true;
}
/** The line that a header points at. It keeps the header's rule and takes over what its own words tell. */
function followHeader(at, header) {
    const cause = header.cause;
    if (cause === undefined)
        return null;
    const stride = cause.direction === 'up' ? -1 : 1;
    for (let away = 1; away <= cause.within; away++) {
        const index = at.from + away * stride;
        const placed = at.lines[index];
        if (placed !== undefined && cause.until?.test(placed.line.text) === true)
            return null;
        if (placed === undefined ||
            !(cause.pattern.test(placed.line.text) || cause.pattern.test((0,line_prefix/* peelLine */.n)(placed.line.text))))
            continue;
        const matched = at.matched[index] ?? [];
        const rules = matched.filter((rule) => rule.role === 'cause');
        const isWrapper = matched.some((rule) => rule.role === 'wrapper') || SAYS_NOTHING.test(placed.line.text);
        const rule = isWrapper ? { ...header, weight: Math.min(header.weight, WRAPPED_WEIGHT) } : header;
        return toCandidate({ placed, index, rule, rules: [header, ...rules] });
    }
    return null;
}
function toCandidate(from) {
    const { placed, rule } = from;
    const isQuoted = ASSERTION.test(placed.line.text) && from.rules.some((one) => one.category === 'test-failure');
    const strongEnough = from.rules.filter((one) => one.weight >= Math.min(STRONG, rule.weight) && !(isQuoted && one.chatty === true));
    const telling = [rule, ...strongEnough].sort((a, b) => tells(b.category) - tells(a.category) || b.weight - a.weight);
    const judged = telling[0] ?? rule;
    const weight = placed.line.mark === 'error' ? Math.max(rule.weight, MARKED_WEIGHT) : rule.weight;
    const points = pointsOf(placed, weight);
    const others = new Set(telling.map((one) => one.category).filter((one) => one !== judged.category && one !== 'unknown'));
    return {
        placed,
        index: from.index,
        rule,
        category: judged.category,
        alternatives: [...others],
        transient: agreeOnTransience(telling.filter((one) => one.category === judged.category)),
        score: weight + points.reduce((sum, point) => sum + point.value, 0),
        reason: points.map((point) => point.why).join('; ') || 'the words of the tool itself',
    };
}
/** `no` from any rule wins, then `yes`: a line that knows why it failed says more than one that only knows that. */
function agreeOnTransience(rules) {
    const said = new Set(rules.map((rule) => rule.transient));
    return said.has('no') ? 'no' : said.has('yes') ? 'yes' : 'unknown';
}
function tells(category) {
    return TELLING[category] ?? TELLING_ELSE;
}
function pointsOf(placed, weight) {
    const points = [];
    if (placed.zone === 'post')
        points.push({ value: POST_POINTS, why: 'in the clean-up' });
    else if (placed.standing !== 'unknown')
        points.push({ value: STANDING_POINTS[placed.standing], why: STANDING_WORDS[placed.standing] });
    if (placed.line.mark === 'error')
        points.push({ value: ERROR_MARK_POINTS, why: 'marked as an error' });
    if (placed.line.mark === 'warning')
        points.push({ value: WARNING_MARK_POINTS, why: 'marked as a warning' });
    if (weight < STRONG)
        points.push({ value: NEAR_END_POINTS / (1 + placed.toEnd / 12), why: 'distance to the end' });
    return points;
}
const STANDING_WORDS = {
    failed: 'in the failed step',
    passed: 'in a step that passed',
    after: 'after the failed step',
};
function heaviest(rules) {
    return rules.reduce((best, rule) => (best === null || rule.weight > best.weight ? rule : best), null);
}


/***/ }),

/***/ 73047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isConsequence),
/* harmony export */   T: () => (/* binding */ announcesRetry)
/* harmony export */ });
/** A second attempt or a mirror that succeeds prints more lines than this before the next command complains. */
const FOLLOWS_WITHIN = 10;
/** A tool that announces another attempt has not failed yet. */
const RETRY = /\b(?:[Rr]etry(?:ing)?|[Bb]ack(?:ing)?[ -]?off|[Tt]rying again|[Ww]ill try again|attempt \d+(?: of |\/)\d+)\b/;
/** The word of urllib3, which pip, conda and many others use, for no attempts left after this one. */
const LAST_ATTEMPT = /\bRetry\(total=0\b/;
/** Whether the tool says that it will try again. */
function announcesRetry(placed) {
    return RETRY.test(placed.line.text);
}
/**
 * Whether `later` only says that something is not there which the failed download `root` should have brought: same step, a
 * few lines below, after the download that its rule knows, and in the words of absence of its rule.
 */
function isConsequence(later, root, { lines }) {
    const { absence } = later.rule;
    const { text } = root.placed.line;
    const isFinal = !announcesRetry(root.placed) || LAST_ATTEMPT.test(text);
    if (absence === undefined || root.category !== 'network' || !isFinal || !absence.of.test(text))
        return false;
    const isBelow = later.index > root.index && later.index - root.index <= FOLLOWS_WITHIN;
    if (!isBelow || later.placed.step !== root.placed.step)
        return false;
    const below = lines.slice(root.index + 1, later.index + 1).map(({ line }) => line.text);
    return absence.words.test(below.join('\n'));
}


/***/ }),

/***/ 72921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ placeLines)
/* harmony export */ });
const ECHO_MARKS = new Set(['command', 'group', 'endgroup']);
/** After such a line a step is over; what follows in it was said by the runner about itself. */
const EXIT = /^Process completed with exit code [1-9]|^(?:The command .*|.*") exited with [1-9]\d*\.$|^Done\. Your build exited/;
/** A cancelled job shows its cause in the log too. */
const FAILED_CONCLUSIONS = new Set(['failure', 'timed_out', 'startup_failure', 'cancelled']);
/** Longest echo of a script with its environment. A longer group is output. */
const MAX_ECHO_LINES = 400;
/** Places every line of a digest. */
function placeLines(digest, hints) {
    const failedSteps = findFailedSteps(digest, hints);
    const lines = digest.windows.flatMap((window) => placeWindow(window, digest.steps, failedSteps));
    return { lines: withDistances(lines), verdict: decideVerdict(digest, hints, failedSteps), failedSteps };
}
/** The sum of a test runner that counted no failure. Output of tests may still follow it, from another stream. */
const ALL_CLEAR = /^Ran \d+ tests? in [\d.]+s$/;
const ALL_CLEAR_SAID = /^OK(?: \((?:skipped|expected failures)=\d+(?:, \w+(?: \w+)*=\d+)*\))?$/;
const ALL_CLEAR_WITHIN = 3;
/** A log without any exit code whose test runner sums up that all went well. Every such sum must say so. */
function endsWell(digest) {
    const lines = digest.windows.flat();
    const sums = lines.flatMap((line, index) => (ALL_CLEAR.test(line.text) ? [index] : []));
    const isWell = (index) => lines.slice(index + 1, index + 1 + ALL_CLEAR_WITHIN).some((line) => ALL_CLEAR_SAID.test(line.text));
    return sums.length > 0 && sums.every(isWell);
}
function findFailedSteps(digest, hints) {
    const named = digest.steps.filter((step) => hints.failedStep != null && step.name.endsWith(hints.failedStep));
    if (named.length > 0)
        return named;
    const coded = digest.steps.filter((step) => (step.exitCode ?? 0) !== 0);
    const own = coded.filter((step) => !isClosing(step));
    if (coded.length > 0)
        return own.length > 0 ? own : coded;
    const marked = digest.windows.flatMap((window) => window.filter((line) => line.mark === 'error').map((line) => line.number));
    return digest.steps.filter((step) => !isClosing(step) && marked.some((line) => line >= step.firstLine && line <= step.lastLine));
}
/** Steps that clean up, store caches or report: what goes wrong in them seldom is why a job is red. */
function isClosing(step) {
    return /^(?:Post |POST-RUN|Post job cleanup|Complete job|Declarative: Post|cleanup_|upload_artifacts|after_|cache|before_cache)/.test(step.name);
}
function placeWindow(window, steps, failed) {
    let echoLeft = 0;
    let exited = false;
    let current = null;
    return window.map((line) => {
        if (line.mark === 'group')
            echoLeft = line.text.startsWith('Run ') ? MAX_ECHO_LINES : 0;
        const isEcho = ECHO_MARKS.has(line.mark) || echoLeft > 0;
        if (line.mark === 'endgroup' || line.mark === 'error')
            echoLeft = 0;
        else
            echoLeft -= 1;
        const step = findStep(steps, line.number);
        if (step !== current)
            exited = false;
        current = step;
        const standing = exited ? 'after' : step === null ? 'unknown' : rateStep(step, failed);
        if (EXIT.test(line.text))
            exited = true;
        const zone = step !== null && isClosing(step) ? 'post' : isEcho && line.mark !== 'error' ? 'echo' : 'body';
        return { line, zone, step, standing, toEnd: 0 };
    });
}
function findStep(steps, line) {
    let low = 0;
    let high = steps.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const step = steps[middle];
        if (step === undefined || step.firstLine > line)
            high = middle - 1;
        else if (step.lastLine < line)
            low = middle + 1;
        else
            return step;
    }
    return null;
}
function rateStep(step, failed) {
    if (failed.includes(step))
        return 'failed';
    if (step.exitCode === 0)
        return 'passed';
    const first = failed[0];
    if (first === undefined)
        return 'unknown';
    return step.firstLine > first.firstLine ? 'after' : 'passed';
}
/** Distances count from the end of each step backwards, so that the words before an exit weigh more. */
function withDistances(lines) {
    const result = [];
    let distance = 0;
    for (let index = lines.length - 1; index >= 0; index--) {
        const placed = lines[index];
        if (placed === undefined)
            continue;
        if (lines[index + 1]?.step !== placed.step)
            distance = 0;
        result.push({ ...placed, toEnd: distance });
        if (placed.line.text.trim() !== '')
            distance += 1;
    }
    return result.reverse();
}
function decideVerdict(digest, hints, failed) {
    if (hints.jobConclusion === 'success')
        return 'passed';
    if (FAILED_CONCLUSIONS.has(hints.jobConclusion ?? ''))
        return 'failed';
    if (digest.exit !== null)
        return digest.exit.code === 0 ? 'passed' : 'failed';
    if (failed.length > 0)
        return 'failed';
    return digest.steps.some((step) => step.name === 'Complete job') || endsWell(digest) ? 'passed' : 'unclear';
}


/***/ }),

/***/ 91676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ diagnoseLog),
  Q: () => (/* binding */ toGreenLines)
});

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(84351);
// EXTERNAL MODULE: ./lib/diagnosis/candidates.js + 1 modules
var candidates = __webpack_require__(9960);
;// CONCATENATED MODULE: ./lib/diagnosis/command.js
/** Purposes, most telling first. The words are those that people give to scripts and tasks. */
const PURPOSES = [
    [
        /\b(?:lint\w*|eslint|stylelint|prettier|fmt|format\w*|style|rubocop|flake8|ruff|clippy|checkstyle|spotless|ktlint|phpcs|shellcheck|unused)\b|:\w*(?:lint|format)\w*\b|[-:](?:lint|format|fmt)\b/i,
        'lint',
    ],
    [/\b(?:audit|snyk|trivy|codeql|bandit|gitleaks)\b/i, 'security-scan'],
    [/\b(?:migrate|migration|flyway|alembic)\b/i, 'db-migration'],
    // `release` is a purpose as a word of its own; in `--release` and `release-size.sh` it describes something else.
    [/\b(?:deploy\w*|publish\w*)\b|(?<![-\w.])release(?![-\w])/i, 'deploy'],
    [
        /\b(?:npm (?:ci|i|install)|yarn install|pip install|bundle install|composer install|apt-get|brew install)\b/i,
        'dependency',
    ],
    [
        // A folder `tests/` says where a file lies, not what is done with it. `check` is a task of build tools; elsewhere it is a
        // verb of many meanings.
        /\b(?:tests?(?!\/)|specs?(?!\/)|ctest|pytest|jest|mocha|phpunit|rspec|integration|e2e)\b|:\w*[Tt]est\w*\b|\b(?:make|ninja|gradlew?|just|task|tox|rake)(?: \S+)* :?check\b/,
        'test-failure',
    ],
    [/\b(?:sanity|verify|validate|integrity|coverage|benchmark)\w*/i, 'quality-gate'],
    [/\b(?:build|compile|make|cmake|tsc|webpack)\b/i, 'compile-error'],
];
/** Lines by which tools name the script or task that failed: `npm ERR! x@1 lint: …`, `ERROR: "lint" exited`, `> Task :lint FAILED`. */
const FAILED_SCRIPT = /^npm (?:ERR!|error) \S+@\S+ (?<npm>[\w:.-]+): |^ERROR: "(?<all>[\w:.-]+)" exited|^> Task (?<gradle>\S+) FAILED|\*\*\* \[(?:\S+: )?(?<make>[\w./-]+)\] Error|^npm (?:ERR!|error) Failed at the \S+ (?<at>[\w:.-]+) script/;
/** The category that the words of the failed command suggest; `unknown` when they suggest none. */
function guessPurpose(placement, near) {
    const named = placement.lines
        .filter((placed) => placed.step === near.step && placed.standing !== 'after')
        .map(nameScript);
    const words = [...named.filter((name) => name !== ''), near.step?.name ?? ''];
    for (const text of words) {
        const found = PURPOSES.find(([pattern]) => pattern.test(text));
        if (found !== undefined)
            return found[1];
    }
    return 'unknown';
}
function nameScript(placed) {
    const groups = FAILED_SCRIPT.exec(placed.line.text)?.groups ?? {};
    return Object.values(groups).find((name) => name !== undefined) ?? '';
}

// EXTERNAL MODULE: ./lib/diagnosis/consequence.js
var consequence = __webpack_require__(73047);
// EXTERNAL MODULE: ./lib/diagnosis/context.js
var context = __webpack_require__(72921);
;// CONCATENATED MODULE: ./lib/diagnosis/rows.js
/** `#3 0x00ab in run`, `3: (LOAD …)`, `#2 /w/a.php(14): run()`: a frame of a stack by its number. */
const FRAME = /^\s*(?:#?\d+:? +(?:0x[0-9a-f]+\b|\(+(?!ERROR|FAIL|FATAL|WARN)[A-Z][A-Z\d:%*./+-]*[ )])|#\d+ \S+\(\d+\): )/;
/** Fewer rows may be anything. */
const LEAST_FRAMES = 3;
const TRACE_HEADING = /\b(?:back ?trace|stack ?trace|traceback|call stack)\b/i;
/** A severity column of one letter; what it calls a warning or a note is no finding that fails a step. */
const LETTER_ROW = /^(?<letter>[EFCWINR]): \S/;
const SEVERE = new Set(['E', 'F', 'C']);
const PLACE_ROW = /^\S*[\w)]\.?\w*:\d+(?::\d+)?:? \S/;
const LEAST_ROWS = 2;
/** Whether a line is a numbered frame of a stack. */
function isFrame(text) {
    return FRAME.test(text);
}
/** Index of the first of the rows of findings that a step ends with; null when it does not. `speaking` is ascending. */
function firstFinding(lines, speaking) {
    return findRun(lines, speaking, LETTER_ROW) ?? findRun(lines, speaking, PLACE_ROW);
}
function findRun(lines, speaking, row) {
    let from = speaking.length;
    while (from > 0 && row.test(lines[speaking[from - 1] ?? -1]?.line.text ?? ''))
        from -= 1;
    const run = speaking.slice(from);
    if (run.length < LEAST_ROWS)
        return null;
    return run.find((index) => isSevere(row.exec(lines[index]?.line.text ?? ''))) ?? run[0] ?? null;
}
function isSevere(row) {
    return SEVERE.has(row?.groups?.['letter'] ?? 'E');
}
/** Index of the last line with words above a run of frames, its heading left out; null without such a run. */
function lineAboveTrace(lines, speaking) {
    const first = lines.findIndex((_, index) => lines.slice(index, index + LEAST_FRAMES).filter(({ line }) => isFrame(line.text)).length === LEAST_FRAMES);
    if (first === -1)
        return null;
    const above = speaking.findLast((index) => index < first && !TRACE_HEADING.test(lines[index]?.line.text ?? TRACE_HEADING.source));
    return above ?? null;
}

;// CONCATENATED MODULE: ./lib/diagnosis/fallback.js

/** Below every rule: only a place speaks for these lines. */
const WEIGHT = 20;
const MAX_LINES = 3;
const EXIT_WEIGHT = 5;
const QUIET = /^(?:[-=*_#~. \t]*|Process completed with exit code \d+\.?|The command .* exited with \d+\.|Done\. Your build exited.*|\$ .*|\+ .*|cache .*|.{0,2})$/;
const EXIT = /(?:exit code|exited with(?: code)?|exit status):? (?<code>\d+)\.?$/;
/** What a shell's exit code alone tells: 124 is timeout(1), 126 and 127 are the shell's own, above 128 a signal. */
const CATEGORY_OF_EXIT = {
    '124': 'timeout',
    '126': 'config',
    '127': 'config',
    '132': 'crash',
    '134': 'crash',
    '135': 'crash',
    '136': 'crash',
    '139': 'crash',
};
/** The last lines with words in the failed step, or in the log where no step is known; without those already chosen. */
function fallbackCandidates(placement, chosen) {
    const taken = new Set(chosen.map((one) => one.index));
    const place = placement.failedSteps.length > 0 ? 'failed' : 'unknown';
    const speaking = placement.lines.flatMap((placed, index) => (isSpeaking(placed, place) ? [index] : []));
    const places = [
        lineBelow(chosen[0], placement),
        ...(chosen.length === 0
            ? [firstFinding(placement.lines, speaking), lineAboveTrace(placement.lines, speaking)]
            : []),
        ...speaking.slice(-MAX_LINES - taken.size).reverse(),
    ];
    const fresh = new Set(places.filter((index) => index !== null && !taken.has(index)));
    const last = [...fresh].slice(0, MAX_LINES).flatMap((index, at) => {
        const placed = index === null ? undefined : placement.lines[index];
        if (index === null || placed === undefined)
            return [];
        const category = chosen.length + at === 0 ? categoryOfExit(placement) : 'unknown';
        return [toCandidate(placed, { index, score: WEIGHT - at, category })];
    });
    return chosen.length + last.length > 0 ? last : exitItself(placement);
}
/** The line right below the best candidate: where that is a title, the message follows. */
function lineBelow(root, { lines }) {
    const placed = root === undefined ? undefined : lines[root.index + 1];
    if (root === undefined || placed === undefined || placed.step !== root.placed.step)
        return null;
    return isSpeaking(placed, root.placed.standing) ? root.index + 1 : null;
}
function isSpeaking(placed, place) {
    if (placed.zone !== 'body' || placed.standing !== place)
        return false;
    return !QUIET.test(placed.line.text) && !isFrame(placed.line.text);
}
function categoryOfExit(placement) {
    const codes = placement.lines.map((placed) => EXIT.exec(placed.line.text)?.groups?.['code'] ?? '');
    return CATEGORY_OF_EXIT[codes.findLast((code) => code !== '' && code !== '0') ?? ''] ?? 'unknown';
}
/** A step that says nothing but its exit code. */
function exitItself(placement) {
    const index = placement.lines.findLastIndex((placed) => EXIT.test(placed.line.text));
    const placed = placement.lines[index];
    if (placed === undefined)
        return [];
    return [toCandidate(placed, { index, score: EXIT_WEIGHT, category: categoryOfExit(placement) })];
}
function toCandidate(placed, of) {
    return {
        placed,
        index: of.index,
        rule: { id: 'fallback.last-words', weight: WEIGHT },
        category: of.category,
        alternatives: [],
        transient: 'unknown',
        score: of.score,
        reason: 'among the last words before the end',
    };
}

// EXTERNAL MODULE: ./lib/diagnosis/normalise.js
var normalise = __webpack_require__(41204);
// EXTERNAL MODULE: ./lib/diagnosis/prevention.js
var prevention = __webpack_require__(48472);
;// CONCATENATED MODULE: ./lib/diagnosis/rank.js
// Candidates to the few that are shown: best first, one per block, the same message once.

/** Lines this near belong to one block; the best of them speaks for it. */
const BLOCK_LINES = 1;
const MAX_CANDIDATES = 5;
/** At most five candidates, best first. Equal scores: the earlier line, since the first failure drags others along. */
function rankCandidates(candidates) {
    const sorted = [...candidates].sort((a, b) => tier(b) - tier(a) || a.index - b.index);
    const chosen = [];
    const seen = new Set();
    for (const candidate of sorted) {
        const key = (0,normalise/* normaliseText */.a)(candidate.placed.line.text);
        if (seen.has(key))
            continue;
        if (chosen.some((one) => Math.abs(one.index - candidate.index) <= BLOCK_LINES))
            continue;
        seen.add(key);
        chosen.push(candidate);
        if (chosen.length === MAX_CANDIDATES)
            break;
    }
    return chosen;
}
/** Scores this near say the same; then the earlier line is the root of the later one. */
const TIER_POINTS = 5;
function tier(candidate) {
    return Math.round(candidate.score / TIER_POINTS);
}

;// CONCATENATED MODULE: ./lib/diagnosis/diagnose-log.js









/** Weight from which a rule may call a log failed that does not say so itself. Words prove little in a long log. */
const CONVINCING = { long: 60, short: 44 };
/** A log of this many lines is more than an excerpt of the trouble. */
const LONG_LINES = 500;
/** More than a tier of the ranking, less than a failed step. */
const REPORT_POINTS = 6;
/** More than any other point of the ranking: a line of a green run is noise unless nothing else is there. */
const GREEN_POINTS = 30;
const EXCERPT_LINES = 12;
/** Share of an excerpt that stands before the cause. */
const EXCERPT_BEFORE = 0.4;
/** The finding for one log. A log of a job that passed gives category `none` and no cause. */
function diagnoseLog(digest, rules, hints = {}) {
    const placement = (0,context/* placeLines */.L)(digest, hints);
    if (placement.verdict === 'passed')
        return nothingFailed();
    const found = backByReports((0,candidates/* findCandidates */.e)(placement, rules), hints.reports ?? []);
    const weighed = found.map((one) => weighNovelty(one, hints));
    const ranked = rankCandidates(weighed);
    if (placement.verdict === 'unclear' && !isConvincing(ranked[0], digest))
        return nothingFailed();
    const best = [...ranked, ...fallbackCandidates(placement, ranked)].slice(0, 5);
    return toFinding(best, weighed, { placement, excerptLines: hints.excerptLines ?? EXCERPT_LINES });
}
/** Normalised texts of the lines of a green log, for comparison. */
function toGreenLines(digest) {
    return new Set(digest.windows.flatMap((window) => window.map((line) => (0,normalise/* normaliseText */.a)(line.text))));
}
function isConvincing(first, digest) {
    return (first?.rule.weight ?? 0) >= CONVINCING[digest.lineCount > LONG_LINES ? 'long' : 'short'];
}
function weighNovelty(candidate, { greenLines }) {
    if (greenLines?.has((0,normalise/* normaliseText */.a)(candidate.placed.line.text)) !== true)
        return candidate;
    return {
        ...candidate,
        score: candidate.score - GREEN_POINTS,
        reason: `${candidate.reason}; the log of a green run says it too`,
    };
}
function backByReports(candidates, reports) {
    const names = reports.flatMap((report) => report.failing.map((test) => test.name)).filter((name) => name.length >= 4);
    return candidates.map((one) => names.some((name) => one.placed.line.text.includes(name))
        ? { ...one, score: one.score + REPORT_POINTS, reason: `${one.reason}; a test report names it` }
        : one);
}
function toFinding(best, all, { placement, excerptLines }) {
    const root = best[0];
    if (root === undefined)
        return { ...nothingFailed(), category: 'unknown', fingerprint: (0,ids/* toFingerprint */.I9)(['unknown']) };
    const category = root.category === 'unknown' ? guessPurpose(placement, root.placed) : root.category;
    return {
        category,
        alternatives: listAlternatives(root, best).filter((one) => one !== category),
        transient: decideTransience(root, all, placement),
        confidence: toConfidence(root, best[1]),
        rootCause: best.map(toPublic),
        step: root.placed.step?.name ?? null,
        excerpt: toExcerpt(root, placement, excerptLines),
        fingerprint: (0,ids/* toFingerprint */.I9)([category, root.rule.id, (0,normalise/* normaliseText */.a)(root.placed.line.text)]),
        prevention: (0,prevention/* listPrevention */.R)(category, root.rule.prevention),
        factors: listFactors(root, best),
    };
}
function nothingFailed() {
    return {
        category: 'none',
        alternatives: [],
        transient: 'unknown',
        confidence: 1,
        rootCause: [],
        step: null,
        excerpt: null,
        fingerprint: (0,ids/* toFingerprint */.I9)(['none']),
        prevention: [],
        factors: [],
    };
}
function toPublic(candidate) {
    return {
        job: null,
        line: candidate.placed.line.number,
        text: candidate.placed.line.text,
        rule: candidate.rule.id,
        score: Math.round(candidate.score * 10) / 10,
        reason: candidate.reason,
    };
}
function listAlternatives(root, best) {
    const near = best.filter((one) => one.score >= root.score - 12).map((one) => one.category);
    const all = new Set([...root.alternatives, ...near]);
    return [...all].filter((one) => one !== root.category && one !== 'unknown').slice(0, 4);
}
/**
 * `yes` only when the root line itself tells so and nothing as loud beside it says that something must change. A line that
 * the ranking left out, because the root next to it speaks for both, is heard too.
 */
function decideTransience(root, all, placement) {
    if (root.transient !== 'yes')
        return root.transient;
    const isLoud = (one) => one.rule.weight >= 80 && one.score >= root.score - 10;
    const contradicted = all.some((one) => one.transient === 'no' && isLoud(one) && !(0,consequence/* isConsequence */.C)(one, root, placement));
    return contradicted ? 'unknown' : 'yes';
}
function toConfidence(root, second) {
    const strength = Math.max(0, Math.min(1, root.score / 100));
    const lead = second === undefined ? 1 : Math.max(0, Math.min(1, (root.score - second.score) / 25));
    return Math.round(strength * (0.7 + 0.3 * lead) * 100) / 100;
}
function toExcerpt(root, placement, lines) {
    const from = Math.max(0, root.index - Math.floor((lines - 1) * EXCERPT_BEFORE));
    const near = placement.lines.slice(from, Math.max(root.index + 1, from + lines));
    const number = root.placed.line.number;
    const joined = near.filter((placed, at) => placed.line.number - number === from + at - root.index);
    return { job: null, firstLine: joined[0]?.line.number ?? number, lines: joined.map((placed) => placed.line.text) };
}
function listFactors(root, best) {
    const others = best.filter((one) => one.rule.id === root.rule.id).length;
    const factors = [];
    if (others > 1)
        factors.push(`${others} places in the log show the same kind of failure.`);
    if (root.placed.standing === 'failed')
        factors.push('The line stands in the step that failed.');
    if (root.category === 'unknown')
        factors.push('No rule knows this tool; the words and the place of the line were used.');
    return factors;
}


/***/ }),

/***/ 41204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ normaliseText)
/* harmony export */ });
// Text of a failure without what changes from run to run, so that the same cause has the same fingerprint.
const REPLACEMENTS = [
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, '<time>'],
    [/\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/g, '<address>'],
    [/\[?(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\]?(?::\d+)?/gi, '<address>'],
    [/\b(localhost|[\w-]+(?:\.[\w-]+)+):\d{2,5}\b/g, '$1'],
    [/\b0x[0-9a-f]+\b/gi, '<hex>'],
    [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/gi, '<hex>'],
    [/(?:[A-Za-z]:)?(?:[\w.@~+-]*[\\/])+(?<base>[\w.@+-]+)/g, '$<base>'],
    [/\b\d+(?:\.\d+)?\s?(?:ms|µs|ns|s|secs?|seconds?|minutes?|mins?|hours?|[KMG]i?B)\b/gi, '<amount>'],
    [/\d+(?:[.,]\d+)*/g, '<n>'],
    [/\s+/g, ' '],
];
/** Lower-case text with ids, times, addresses, folders, amounts and numbers replaced by words that stand for them. */
function normaliseText(text) {
    const replaced = REPLACEMENTS.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text.slice(0, 2_000));
    return replaced.trim().toLowerCase();
}


/***/ }),

/***/ 48472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listPrevention)
/* harmony export */ });
/* unused harmony export PREVENTION */
/** Advice per category; null where there is nothing to prevent. */
const PREVENTION = {
    'test-failure': 'Run the failing test before pushing, and make it a required check on the branch it broke.',
    'compile-error': 'Build before pushing; let the pull request check build the merge result, not the branch alone.',
    lint: 'Run the same linter and formatter, in the same version, in a pre-commit hook.',
    dependency: 'Commit the lock file, install from it only, and update dependencies in their own pull requests.',
    network: 'Retry the download with back-off, or serve it from a cache or mirror inside the network.',
    'port-conflict': 'Let tests bind port 0 and read the port they got, instead of a fixed one.',
    timeout: 'Give each slow part its own time limit and print progress, so that a hang shows where it happens.',
    oom: 'Lower the number of parallel workers or use a larger runner; record peak memory in the job.',
    'disk-full': 'Free space before the build or use a larger runner; print `df -h` when the job starts.',
    'rate-limit': 'Authenticate the calls, cache their answers, and honour Retry-After.',
    auth: 'Check expiry and scope of the credentials on a schedule, and fail early with a message that names them.',
    config: 'Validate the configuration in a fast first job.',
    'api-breaking': 'Pin the interface version and test against the next one in a separate, non-blocking job.',
    git: 'Keep branches short-lived and rebase before the merge queue; fetch with enough depth.',
    runner: 'Make jobs safe to repeat, so that a lost or cancelled runner costs only a re-run.',
    docker: 'Pin images by digest and keep copies of those you depend on in your own registry.',
    crash: 'Keep core dumps or sanitizer output as artifacts, so that the crash can be read after the run.',
    'security-scan': 'Update the named packages, or record the accepted risk with an expiry date.',
    'db-migration': 'Run migrations against a copy of the production schema in the pull request.',
    'data-corruption': 'Verify checksums right after download and delete what does not match before a retry.',
    'quality-gate': 'Run the same check locally before pushing; print the command to do so in its message.',
    deploy: 'Deploy to a staging target first and keep the roll-back one command away.',
    'runtime-error': 'Cover the failing path with a test that runs before this step.',
    infra: 'Watch capacity of the runners, and let jobs fail fast when the platform is not ready.',
    flaky: 'Quarantine the flaky test with an owner and an expiry date, and fix its hidden dependency.',
    quota: 'Watch usage against the limit, and move the work to after the reset.',
    cancelled: null,
    unknown: null,
    none: null,
};
/** Advice, most specific first, without doubles. */
function listPrevention(category, ofRule) {
    const general = PREVENTION[category];
    return [...new Set([ofRule, general].filter((text) => text != null))];
}


/***/ }),

/***/ 64913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LineBudget)
/* harmony export */ });
// Keeps the time for matching linear in the size of a log: only so many long lines are matched in full.
/** A line longer than this, in UTF-16 units, is data more often than words: command lines, minified code, dumps. */
const LONG_UNITS = 300;
/** Long lines matched in full. Made for the purpose, one costs about 10 ms, so that all of them stay below 5 s. */
const FULL_LINES = 400;
/** Cuts long lines once there were too many of them. One budget per log and pass. */
class LineBudget {
    longLines = 0;
    /** The part of a line that is worth matching. */
    cut(text) {
        if (text.length <= LONG_UNITS)
            return text;
        this.longLines += 1;
        return this.longLines <= FULL_LINES ? text : text.slice(0, LONG_UNITS);
    }
}


/***/ })

};
