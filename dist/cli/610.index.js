export const id = 610;
export const ids = [610];
export const modules = {

/***/ 3849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileLogSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
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
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .H)(name, error));
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

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   H: () => (/* binding */ toFileProblem)
/* harmony export */ });
/** Plain words for the codes that people meet; any other code is shown as it is. */
const DETAILS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EMFILE: 'too many open files',
    ELOOP: 'too many symbolic links',
    ENAMETOOLONG: 'the name is too long',
};
/** The problem behind a file operation that threw. `name` is the file as people know it. */
function toFileProblem(name, error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code: 'FILE_MISSING', file: name };
    return { code: 'FILE_UNREADABLE', file: name, detail: DETAILS[code] ?? code };
}
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9279);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
// Reads whole files of bounded size; every way it can fail is a Problem with the file's name as it was given.



/** Largest file read whole: four times the largest test report we have heard of. Logs are streamed and have no such limit. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** All bytes of a file. `name` is what messages call it. */
async function readBytes(path, name) {
    try {
        // Asked before opening: opening a pipe would wait for somebody to write into it.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!stats.isFile())
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: name, detail: 'it is not a file' });
        if (stats.size > MAX_FILE_BYTES) {
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_UNREADABLE', file: name, detail: 'it is larger than 256 MB' });
        }
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .H)(name, error));
    }
}
/** Text of a UTF-8 file, byte for byte: a byte order mark and all line ends stay. FILE_BINARY when it is not UTF-8 or holds NUL. */
async function readTextFile(path, name) {
    const bytes = await readBytes(path, name);
    if (!bytes.ok)
        return bytes;
    if (bytes.value.includes(0))
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_BINARY', file: name });
    try {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
    }
    catch {
        return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'FILE_BINARY', file: name });
    }
}


/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ toSafeText)
});

;// CONCATENATED MODULE: ./lib/evidence/redaction/placeholder.js
// The fixed text that stands where a secret stood. It has no part of the secret and is never taken for one itself.
/** What can be found; the words that stand in the text. */
const KINDS = [
    'known-secret',
    'private-key',
    'url-credentials',
    'authorization',
    'cookie',
    'credential',
    'jwt',
    'github-token',
    'gitlab-token',
    'aws-key',
    'google-key',
    'slack-token',
    'webhook',
    'stripe-key',
    'npm-token',
    'pypi-token',
    'azure-key',
    'sendgrid-key',
    'twilio-key',
    'ai-key',
    'huggingface-token',
    'docker-token',
    'service-token',
];
function toPlaceholder(kind) {
    return `[redacted:${kind}]`;
}
/** True for text that placeholders consist of: replacing it would never end. */
function isPlaceholderPart(text) {
    return KINDS.some((kind) => toPlaceholder(kind).includes(text));
}
/** A whole placeholder; at the end of a cut text, the start of one or the mark of the cut. */
const PLACEHOLDER = /\[redacted:[a-z-]+\]|(?:\[(?:redacted:[a-z-]*|redacted|redacte|redact|redac|reda|red|re|r)?)?…$/g;
/** The text without the placeholders in it: what is left to be judged. */
function withoutPlaceholders(text) {
    return text.replace(PLACEHOLDER, '');
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/likeness.js
// Whether a value that is named like a secret looks like one, or is prose, a variable, a path, a version.

const MIN_UNITS = 8;
/** Fewer different characters are a mask (`********`), a ruler or a run of zeros. */
const MIN_DIFFERENT = 5;
/** Changes between small and capital letters from which on letters alone are no word: `camelCaseWord` has four. */
const MIN_CASE_CHANGES = 5;
const NOT_A_VALUE = [
    /^\$(?:[({]|[A-Z_][A-Z0-9_]*$|env:)/, // $(command), ${{ expression }}, $VARIABLE
    /^%[A-Z_][A-Z0-9_]*%$/,
    /^(?:process\.env|os\.environ|os\.getenv|System\.getenv|import\.meta|secrets|env|vars|self|this|config|settings|options)[.[(]/,
    /^[A-Za-z_$][\w$.]*\(/, // a call
    /^[a-z][a-z0-9+.-]{1,20}:\/\//i, // an address: what is secret in it has rules of its own
    /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@ -]+[/\\]/, // a path of two parts or more
    /^[\^~<>=v]{0,3}\d+\.\d+(?:\.[\w*-]+)*(?:[-+ |(@][\w.+()@/ ^|~<>=*-]*)?$/, // a version or a range of versions
    /^[A-Za-z_]+(?:\.[A-Za-z_]+){2,}$/, // a dotted name: `server.ssl.key.password`
    /^[[({*]+[\w -]+[\])}*]+$/, // a mask of somebody else: `[secure]`
    /^(?:required|undefined|optional|disabled|redacted|provided|inherit(?:ed)?|unchanged|filtered|placeholder|change-?me|missing|invalid|expected)[.,;:!?)]*$/i,
];
/** True when the value should not be shown. `isPassphrase`: people choose it, so plain words count as well. */
function isSecretLike(raw, bond, isPassphrase) {
    const value = withoutPlaceholders(raw).trim();
    if (value.length < MIN_UNITS || new Set(value).size < MIN_DIFFERENT)
        return false;
    if (NOT_A_VALUE.some((pattern) => pattern.test(value)))
        return false;
    const words = value.split(/\s+/).length;
    if (words > 2 && !(isPassphrase && bond === 'firm' && words < 8))
        return false;
    if (/\d/.test(value))
        return /[A-Za-z]/.test(value) || (isPassphrase && bond === 'firm');
    if (isPassphrase && bond === 'firm')
        return true;
    return /[a-z]/i.test(value) && (hasOddSymbol(value) || countCaseChanges(value) >= MIN_CASE_CHANGES);
}
/** A symbol that prose and identifiers do not have inside a word. */
function hasOddSymbol(value) {
    return /[\w][!@#$%^*+=~?&|][\w!@#$%^*+=~?&|]/.test(value);
}
function countCaseChanges(value) {
    return value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/assignments.js
// Values that stand behind a name: `password=…`, `"token": "…"`, `--api-key …`, `Authorization: …`, `user:password@host`.


/** Marks one of which every secret here has near it. Most lines have none: one search instead of ten. */
const NAME_MARKS = /pass(?:w|p|c)|pwd|secret|token|key|credential|_auth|"auth"|authorization|bearer|cookie|:\/\/|:\\\/|curl /i;
const NAMES = 'pass(?:word|wd|phrase|code)|pwd|secret|token|credential|_auth|"auth|' +
    '(?:api|access|private|signing|encryption|master|auth|account|shared|storage|service|deploy|license|admin)[-_.]?key';
/** What may stand between quotes or without them. An opening quote that is itself escaped closes at the next quote. */
const VALUE = '(?:\\\\"(?<escaped>[^"\\n]{8,})|"(?<double>(?:\\\\.|[^"\\\\\\n]){8,})|\'(?<single>(?:\\\\.|[^\'\\\\\\n]){8,})|' +
    '`(?<tick>[^`\\n]{8,})|(?<bare>[^\\s"\'`,;&<>]{8,}))';
/** name, rest of the name, closing quote or bracket, sign, value. */
const ASSIGNMENT = new RegExp(`(?<name>(?:${NAMES})[\\w-]{0,40})\\\\?["'\`]?\\]?(?<sign>[ \\t]{0,8}(?::=|=>|=|:)[ \\t]{0,8}|>)${VALUE}`, 'gi');
/** A command line option with its value as the next word. */
const OPTION = new RegExp(`(?<![\\w-])--?(?<name>[\\w-]{0,40}?(?:${NAMES})[\\w-]{0,20})(?<sign>[ \\t]{1,4})${VALUE}`, 'gi');
/** Names that speak of a secret without holding it, and words that only start like one. */
const NOT_A_SECRET_NAME = /(?:file|path|dir|url|uri|name|type|types|count|length|len|size|limit|ttl|timeout|expiry|expires|expires_in|expires_at|age|hint|header|policy|field|format|prompt)$|tokeni[sz]|tokens[-_](?:used|left|per)|secretar|passwordless|stdin/i;
const PASSPHRASE_NAME = /pass|pwd|secret/i;
/** Replaces values behind names; the names stay, they tell the reader what was there. */
function redactAssignments(text) {
    const replace = (...args) => replaceValue(args[0], args.at(-1), args);
    return text.replace(ASSIGNMENT, replace).replace(OPTION, replace);
}
function replaceValue(match, groups, args) {
    const name = groups['name'] ?? '';
    const sign = groups['sign'] ?? '';
    const value = groups['escaped'] ?? groups['double'] ?? groups['single'] ?? groups['tick'] ?? groups['bare'] ?? '';
    const isQuoted = groups['bare'] === undefined;
    const bond = isQuoted || /^(?:=|>)$/.test(sign) ? 'firm' : 'loose';
    if (NOT_A_SECRET_NAME.test(name) || isComplaint(args))
        return match;
    if (/^_?pwd$/i.test(name) && /^(?:[/~]|[A-Za-z]:)/.test(value))
        return match;
    if (!isSecretLike(value, bond, PASSPHRASE_NAME.test(name)))
        return match;
    return match.slice(0, match.length - value.length) + toPlaceholder('credential');
}
/** A parser's `Unexpected token: x` names a piece of source. */
function isComplaint(args) {
    const offset = args.at(-3);
    const text = args.at(-2);
    return /(?:unexpected|expected|illegal|unknown|parse error on) $/i.test(text.slice(Math.max(0, offset - 16), offset));
}
/** `before` stays, `value` goes. */
const HEADER_RULES = [
    {
        kind: 'url-credentials',
        hint: /:[/\\]/,
        pattern: /(?<before>:(?:\/\/|\\\/\\\/))(?!\[redact)(?<value>[^\s/?#"'<>\\@:]{0,256}:[^\s/?#"'<>\\]{1,256})(?=@(?!sha\d{3}:))/g,
        judges: false,
    },
    {
        kind: 'url-credentials',
        hint: /:[/\\]/,
        pattern: /(?<before>:(?:\/\/|\\\/\\\/))(?<value>[^\s/?#"'<>\\@:]{16,512})(?=@)/g,
        judges: true,
    },
    {
        kind: 'authorization',
        hint: /authorization/i,
        pattern: /(?<before>authorization(?:\\?["'])?[ \t]{0,4}[:=][ \t]{0,4}(?:\\?["'])?(?:digest|negotiate|aws4-hmac-sha256|oauth|hawk)[ \t]{1,4})(?<value>[^\n]{8,})/gi,
        judges: false,
    },
    {
        kind: 'authorization',
        hint: /authorization/i,
        pattern: /(?<before>authorization(?:\\?["'])?[ \t]{0,4}[:=][ \t]{0,4}(?:\\?["'])?(?:(?:bearer|basic|token|apikey|bot)[ \t]{1,4})?)(?<value>[^\s"',\\]{8,})/gi,
        judges: true,
    },
    {
        kind: 'authorization',
        hint: /bearer/i,
        pattern: /(?<before>(?<![A-Za-z])bearer[ \t]{1,4}["']?)(?<value>[\w.~+/=-]{12,})/gi,
        judges: true,
    },
    {
        kind: 'cookie',
        hint: /cookie/i,
        pattern: /(?<before>(?<![\w-])(?:set-)?cookie["']?:[ \t]{0,4}["']?)(?<value>[\w.-]{1,100}=[^\n"']{8,})/gi,
        judges: false,
    },
    {
        kind: 'credential',
        hint: /curl /i,
        pattern: /(?<before>curl [^\n]{0,400}?(?:-u|--user)[ =]{1,4}["']?[^\s:"']{1,100}:)(?<value>[^\s"']{4,})/gi,
        judges: false,
    },
];
/** Replaces credentials in addresses and HTTP headers. */
function redactHeaders(text) {
    let result = text;
    for (const rule of HEADER_RULES) {
        if (!rule.hint.test(result))
            continue;
        result = result.replace(rule.pattern, (...args) => {
            const { before = '', value = '' } = args.at(-1);
            const isSecret = rule.judges ? isSecretLike(value, 'loose', false) : withoutPlaceholders(value).trim() !== '';
            return isSecret ? before + toPlaceholder(rule.kind) : args[0];
        });
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/key-blocks.js
// Private keys: whole PEM blocks, blocks whose end is missing, and single lines of a block that was read line by line.

const BEGIN = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
const END = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
/** What can follow the beginning of a block that has no end: header lines and long runs of Base64, also with `\n` spelt out. */
const BODY_PART = /(?:\s|\\[rn]|["'+>|])*(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\n]*|[A-Za-z0-9+/]{16,}={0,2})/y;
const LAST_PART = /(?:\s|\\[rn])*[A-Za-z0-9+/]{1,63}={0,2}(?![A-Za-z0-9])/y;
/** A line with nothing but Base64, as long as PEM lines are (64; 70 and 76 with other tools). */
const PEM_LINE = /^[ \t]*[A-Za-z0-9+/]{60,76}={0,2}[ \t]*$/gm;
/** Longest block that is taken as one: an 8,192-bit RSA key has 6,500 characters. */
const MAX_BLOCK_UNITS = 20_000;
/** The text without private keys. */
function redactKeyBlocks(text) {
    const placeholder = toPlaceholder('private-key');
    const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
    let result = '';
    let from = 0;
    BEGIN.lastIndex = 0;
    for (let begin = BEGIN.exec(text); begin !== null; begin = BEGIN.exec(text)) {
        const bodyStart = BEGIN.lastIndex;
        while (ends[0] !== undefined && ends[0] <= bodyStart)
            ends.shift();
        const [next = Number.POSITIVE_INFINITY] = ends;
        const end = next - bodyStart <= MAX_BLOCK_UNITS ? next : findOpenEnd(text, bodyStart);
        result += text.slice(from, begin.index) + placeholder;
        from = end;
        BEGIN.lastIndex = end;
    }
    return result + text.slice(from);
}
/** The text without lines that look like a line of a key: Base64 with capitals, small letters and digits. */
function redactPemLines(text) {
    return text.replace(PEM_LINE, (line) => {
        const isMixed = /[A-Z]/.test(line) && /[a-z]/.test(line) && /\d/.test(line);
        return isMixed ? toPlaceholder('private-key') : line;
    });
}
/** Where a block without an END line stops looking like a key. */
function findOpenEnd(text, bodyStart) {
    let position = bodyStart;
    for (let found = matchAt(BODY_PART, text, position); found > position; found = matchAt(BODY_PART, text, position)) {
        position = found;
    }
    return position === bodyStart ? position : Math.max(position, matchAt(LAST_PART, text, position));
}
/** End of the match at this place; the place itself when there is none. */
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.test(text) ? pattern.lastIndex : position;
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/known-values.js
// Values that we know to be secret, in every form in which they may turn up: as they are, escaped, URL-encoded, in Base64.

/** Shorter values are ignored: they would hit ordinary words. GitHub's own masking has no bound and is known for that. */
const known_values_MIN_UNITS = 6;
const unchanged = (text) => text;
/** One redactor per list, kept as long as the list is: building it costs more than a hundred uses. */
const redactors = new WeakMap();
/** A redactor for these values. The list must not change afterwards. */
function findKnownValueRedactor(values) {
    if (values.length === 0)
        return unchanged;
    const kept = redactors.get(values);
    if (kept !== undefined)
        return kept;
    const made = makeRedactor(values);
    redactors.set(values, made);
    return made;
}
function makeRedactor(values) {
    const placeholder = toPlaceholder('known-secret');
    const forms = new Set(values.flatMap(toParts).flatMap(toForms));
    // Longest first: of two values that start alike, the whole longer one has to go.
    const targets = [...forms].filter((form) => !isPlaceholderPart(form)).sort((a, b) => b.length - a.length);
    if (targets.length === 0)
        return unchanged;
    const pattern = new RegExp(targets.map(escapePattern).join('|'), 'g');
    return (text) => text.replace(pattern, placeholder);
}
/** The value and, when it has several lines, each of its lines: a log is read line by line. */
function toParts(value) {
    const whole = value.replace(/\r\n?/g, '\n').trim();
    const lines = whole.split('\n').map((line) => line.trim());
    return [whole, ...lines].filter((part) => part.length >= known_values_MIN_UNITS);
}
function toForms(value) {
    const url = encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
    const forms = [
        value,
        JSON.stringify(value).slice(1, -1),
        url,
        url.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
        url.replaceAll('%20', '+'),
        ...toBase64Forms(value),
    ];
    return forms.filter((form) => form.length >= known_values_MIN_UNITS);
}
/**
 * The characters that the value forces in a Base64 text, for each of its three positions in a group of three bytes;
 * in both alphabets. The first and the last character are shared with the neighbours and left out where they are.
 */
function toBase64Forms(value) {
    const bytes = new TextEncoder().encode(value);
    const forms = [];
    for (const offset of [0, 1, 2]) {
        const padded = String.fromCharCode(...new Uint8Array(offset), ...bytes);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        const form = btoa(padded).slice(start, end);
        forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return forms;
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/provider-tokens.js
/**
 * Marks one of which every secret of the table holds. Most lines have none: one search instead of thirty.
 * Keep in step with the table; a test plants every sample of every rule.
 */
const TOKEN_MARKS = /gh[oprsu]_|github_pat_|gl[a-z]{2,5}-|A[KS]IA|A[BC]IA|ACCA|AIza|GOCSPX|ya29\.|xox|xapp-|hooks\.|webhook|rk_|sk_|whsec_|npm_|pypi-A|sig=|AccountKey|SharedAccess|SG\.|SK[0-9a-f]|sk-|xai-|gsk_|hf_|dckr_|eyJ|hv[sbr]\.|dop_v1|shp|glsa_|sntry|rubygems_|ATATT|atlasv1|lin_api|dapi|PMAK|figd_|AGE-SEC|:AA|cio|oy2/;
const TOKEN_RULES = [
    { kind: 'github-token', pattern: /gh[oprsu]_[A-Za-z0-9_]{20,}(?:[.-][A-Za-z0-9_-]{4,}){0,3}/g },
    { kind: 'github-token', pattern: /github_pat_[A-Za-z0-9_]{20,}/g },
    {
        kind: 'gitlab-token',
        pattern: /(?<![A-Za-z0-9])gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct|rtr)-[\w.-]{16,}/g,
    },
    { kind: 'aws-key', pattern: /(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16,}/g },
    { kind: 'google-key', pattern: /(?<![A-Za-z0-9])AIza[\w-]{30,}/g },
    { kind: 'google-key', pattern: /GOCSPX-[\w-]{20,}|(?<![A-Za-z0-9])ya29\.[\w-]{20,}/g },
    { kind: 'slack-token', pattern: /xox[abceoprs][.-][\w.-]{10,}|xapp-\d-[\w-]{10,}/g },
    { kind: 'webhook', pattern: /(?<=hooks\.slack\.com\/)(?:services|workflows|triggers)\/[\w/-]{10,}/g },
    { kind: 'webhook', pattern: /(?<=discord(?:app)?\.com\/api\/)webhooks\/\d{5,}\/[\w-]{20,}/g },
    { kind: 'webhook', pattern: /(?<=webhook\.office\.com\/)webhookb2\/[\w@/-]{30,}/g },
    {
        kind: 'stripe-key',
        pattern: /(?<![A-Za-z0-9])(?:[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{20,})/g,
    },
    { kind: 'npm-token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g },
    { kind: 'pypi-token', pattern: /(?<![A-Za-z0-9])pypi-A[\w-]{50,}/g },
    { kind: 'azure-key', pattern: /(?<=(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)[A-Za-z0-9+/%=]{20,}/g },
    { kind: 'azure-key', pattern: /(?<=[?&;]sig=)[A-Za-z0-9+/%=_-]{20,}/g },
    { kind: 'sendgrid-key', pattern: /(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/g },
    { kind: 'twilio-key', pattern: /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/g },
    {
        kind: 'ai-key',
        pattern: /(?<![A-Za-z0-9])sk-(?:(?:ant|proj|svcacct|admin|or|lf|None)-[\w-]{20,}|[A-Za-z0-9]{20,})/g,
    },
    { kind: 'ai-key', pattern: /(?<![A-Za-z0-9])(?:xai-[A-Za-z0-9]{30,}|gsk_[A-Za-z0-9]{30,})/g },
    { kind: 'huggingface-token', pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,}/g },
    { kind: 'docker-token', pattern: /dckr_[a-z]{3}_[\w-]{20,}/g },
    { kind: 'jwt', pattern: /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g },
    { kind: 'service-token', pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{20,}/g },
    { kind: 'service-token', pattern: /do[opr]_v1_[0-9a-f]{40,}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32,}/g },
    { kind: 'service-token', pattern: /glsa_\w{30,}|sntry[su]_[\w+/=-]{30,}|rubygems_[0-9a-f]{40,}|figd_[\w-]{20,}/g },
    { kind: 'service-token', pattern: /ATATT3[\w=-]{30,}|(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{30,}/g },
    { kind: 'service-token', pattern: /lin_api_[A-Za-z0-9]{30,}|PMAK-[0-9a-f-]{30,}|AGE-SECRET-KEY-1[0-9A-Z]{40,}/g },
    { kind: 'service-token', pattern: /(?<![A-Za-z0-9])(?:dapi[0-9a-f]{32}|cio|oy2[a-z0-9]{43})(?![A-Za-z0-9])/g },
    { kind: 'service-token', pattern: /(?<!\d)\d{8,10}:AA[\w-]{32,}/g },
];

;// CONCATENATED MODULE: ./lib/evidence/redact.js
// Takes secrets out of a text: values that are known to be secret, then everything that looks like one. Rather too much.





/**
 * Passes over one text. A placeholder is a boundary that was not there before, so what stood glued to a secret can show
 * itself as another one; each pass leaves less to find, and three were the most that 400,000 random texts needed.
 */
const MAX_ROUNDS = 12;
/**
 * The text with `[redacted:KIND]` in place of each secret. Idempotent.
 * Expects text without terminal sequences: one inside a token hides it (`toSafeText` strips first).
 * `knownSecrets`: values shorter than 6 units are ignored; the array must not change afterwards.
 */
function redact(text, knownSecrets = []) {
    let result = text;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const next = redactOnce(result, knownSecrets);
        if (next === result)
            return result;
        result = next;
    }
    return result;
}
function redactOnce(text, knownSecrets) {
    let result = findKnownValueRedactor(knownSecrets)(text);
    if (result.includes('PRIVATE KEY'))
        result = redactKeyBlocks(result);
    result = redactPemLines(result);
    const hasName = NAME_MARKS.test(result);
    if (hasName)
        result = redactHeaders(result);
    if (TOKEN_MARKS.test(result))
        result = redactTokens(result);
    return hasName ? redactAssignments(result) : result;
}
function redactTokens(text) {
    let result = text;
    for (const { kind, pattern } of TOKEN_RULES)
        result = result.replace(pattern, toPlaceholder(kind));
    return result;
}

;// CONCATENATED MODULE: ./lib/evidence/safe-text.js

/** Longest text when nobody says: a quarter of GitHub's 65,536 for one comment. */
const DEFAULT_MAX_UNITS = 16_384;
/** Shows that text is missing. */
const CUT_MARK = '…';
/** Each round takes what the cut before laid open; two were the most that 400,000 random texts needed. */
const safe_text_MAX_ROUNDS = 8;
/** Nothing but visible ASCII, tab and line feed: nearly every line of a log, and nothing to clean in it. */
const NOT_PLAIN = /[^\t\n\x20-\x7e]/;
/** Control characters that start nothing and end nothing: all of C0 but tab, LF, CR, BEL and ESC; DEL; C1 but the introducers. */
const PLAIN_CONTROLS = /[\0-\x06\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x8f\x91-\x97\x99\x9a]/g;
/** Zero-width, bidirectional, variation and tag characters (Unicode's "default ignorable") and interlinear marks. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/**
 * Escape sequences, in seven and in eight bits, taken from left to right: strings (titles, links, device control) ended by
 * BEL or ST; control sequences, with or without their final byte; anything else, and what is left of the controls.
 * An unfinished string loses its beginning only: its text is shown.
 */
const ESCAPES = new RegExp([
    /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9b-\x9f\n]*(?:\x07|\x1b\\|\x9c)/,
    /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/,
    /\x1b[ -/]*[0-~]?|[\x07\x90\x98\x9b-\x9f]/,
]
    .map((part) => part.source)
    .join('|'), 'g');
/**
 * Text that may be held, hashed and shown. Idempotent under the same options, and linear in the length of `raw`.
 * A progress line that overwrites itself with CR keeps what stood there last. Lone surrogates become U+FFFD.
 */
function toSafeText(raw, options = {}) {
    const maxUnits = Math.max(1, options.maxUnits ?? DEFAULT_MAX_UNITS);
    const secrets = options.secrets ?? [];
    const whole = redact(NOT_PLAIN.test(raw) ? toVisible(raw) : raw, secrets);
    return toShort(whole, maxUnits, secrets);
}
/** The text within its bound. A cut can make a token of what was none (its end is a boundary now), so it is redacted again. */
function toShort(whole, maxUnits, secrets) {
    let text = whole;
    for (let round = 0; round < safe_text_MAX_ROUNDS && text.length > maxUnits; round += 1) {
        const short = cut(text, maxUnits);
        text = redact(short, secrets);
        if (text === short || cut(text, maxUnits) === short)
            return short;
    }
    return text.length > maxUnits ? cut(text, maxUnits) : text;
}
/** What a terminal would have shown, as plain text. */
function toVisible(raw) {
    const bare = raw.replace(PLAIN_CONTROLS, '').replace(INVISIBLE, '').replace(ESCAPES, '');
    return keepLastWritten(bare)
        .replace(/[\u2028\u2029]/g, ' ')
        .replace(/\p{Surrogate}/gu, '\ufffd');
}
/** CR LF is a line end. A bare CR goes back to the start of the line; the text after it stands over the text before. */
function keepLastWritten(text) {
    if (!text.includes('\r'))
        return text;
    return text
        .split('\n')
        .map((line) => {
        const end = line.replace(/\r+$/, '');
        return end.slice(end.lastIndexOf('\r') + 1);
    })
        .join('\n');
}
function cut(text, maxUnits) {
    const end = maxUnits - CUT_MARK.length;
    const last = text.charCodeAt(end - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    return text.slice(0, splitsPair ? end - 1 : end) + CUT_MARK;
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
    io.out(`${JSON.stringify(document, null, 2)}\n`);
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

/***/ 7415:
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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./lib/adapters/files/expand-globs.js
// Turns patterns into the files they name. A pattern that is the name of a file means that file, whatever characters it has.



/** One entry for each pattern, in order; a file is named only where it is met first. Symbolic links to folders are not followed. */
async function expandGlobs(patterns, cwd) {
    const met = new Set();
    const expanded = [];
    for (const pattern of patterns) {
        const found = (await isFile((0,external_node_path_.resolve)(cwd, pattern))) ? [pattern] : await findFiles(pattern, cwd);
        const fresh = found.filter((file) => !met.has((0,external_node_path_.resolve)(cwd, file)));
        for (const file of fresh)
            met.add((0,external_node_path_.resolve)(cwd, file));
        if (fresh.length > 0 || found.length === 0)
            expanded.push({ pattern, files: fresh });
    }
    return expanded;
}
async function findFiles(pattern, cwd) {
    const files = await (0,dist/* glob */.TI)(pattern, {
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
        return !(await (0,promises_.lstat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/adapters/files/file-log-source.js
var file_log_source = __webpack_require__(3849);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(9279);
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

// EXTERNAL MODULE: ./lib/evidence/safe-text.js + 7 modules
var safe_text = __webpack_require__(2948);
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
        classname: cut(attributes['classname'] ?? attributes['class'] ?? ''),
        name: cut(attributes['name'] ?? ''),
        message: toMessage(complaint, bound),
        file: file === null ? null : cut(file),
        line,
    };
}
/** A suite that failed as a whole, in the shape of a test failure named like the suite. */
function toTrouble(suite, attributes, bound) {
    const message = toMessage({ attributes, body: '' }, bound);
    return { classname: '', name: cut(suite.name), message, file: suite.file, line: null };
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
function cut(text) {
    return text.length > MAX_NAME_UNITS ? text.slice(0, MAX_NAME_UNITS) : text;
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

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
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
/** One entry for every report file that the globs find, sorted by path; a pattern that finds nothing is a missing file. */
async function loadReports(cwd, globs) {
    const loaded = [];
    for (const { pattern, files } of await expandGlobs(globs, cwd)) {
        if (files.length === 0) {
            loaded.push({ file: pattern, result: { ok: false, problem: { code: 'FILE_MISSING', file: pattern } } });
        }
        for (const file of files)
            loaded.push({ file, result: await loadReport(cwd, file) });
    }
    return loaded;
}
async function loadReport(cwd, file) {
    const bytes = await (0,read_file/* readBytes */.i)((0,external_node_path_.resolve)(cwd, file), file);
    if (!bytes.ok)
        return bytes;
    const report = parseTestReport(file, bytes.value);
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
