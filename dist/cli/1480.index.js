export const id = 1480;
export const ids = [1480,257];
export const modules = {

/***/ 70257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HB: () => (/* binding */ toFileProblem),
/* harmony export */   cw: () => (/* binding */ toWriteProblem),
/* harmony export */   qC: () => (/* binding */ isWriteRefusal)
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
    ENOTDIR: 'a file stands where a folder is wanted',
    EEXIST: 'a file stands where a folder is wanted',
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
/** The problem behind a file that could not be written, made or removed. */
function toWriteProblem(name, error) {
    const code = codeOf(error);
    return { code: 'FILE_UNWRITABLE', file: name, detail: DETAILS[code] ?? code };
}
/** Answers of a system that lets files be read and not be written, whatever was tried. */
const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'];
/** True when the system refuses writers. */
function isWriteRefusal(error) {
    return REFUSALS.includes(codeOf(error));
}
/** The code of a system error, or `unknown error`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : 'unknown error';
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ redactKeyLines)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53911);
// Lines of a private key that came one by one: what stands next to a line that was part of a key is part of it too.

const HIDDEN = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlaceholder */ .Be)('private-key');
const END = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY/;
/** Header lines inside a block, and the empty line behind them. */
const HEADER = /^(?:Proc-Type|DEK-Info|Version|Comment|Hash|Private-Lines):|^$/;
/** What a line of a key consists of, with what a program puts around it: quotes, a comma, a plus, `\n` spelt out. */
const BODY = /^["'+ \t]*=?(?<body>[A-Za-z0-9+/]{1,128}={0,2})(?:\\r)?(?:\\n)?["',+;\\ \t]*$/;
/** Shorter ones show less of a key than anybody could use, and are mostly words. */
const MIN_UNITS = 8;
/**
 * The lines with a placeholder for each that goes on with a key: below a line that holds the placeholder of one (the
 * beginning, or a full line of its body) and above the line that ends one. The same lines give the same array length.
 */
function redactKeyLines(lines) {
    if (!lines.some((line) => line.includes(HIDDEN) || END.test(line)))
        return lines;
    const below = hideFollowing(lines, (line) => prefixBefore(line, line.indexOf(HIDDEN)));
    return hideFollowing(below.toReversed(), (line) => prefixBefore(line, line.search(END))).toReversed();
}
/** Lines with those replaced that go on behind a line which `openPrefix` says is one of a key. */
function hideFollowing(lines, openPrefix) {
    let prefix = null;
    return lines.map((line) => {
        const opened = openPrefix(line);
        if (opened !== null || prefix === null) {
            prefix = opened;
            return line;
        }
        const rest = withoutPrefix(line, prefix);
        if (rest === null || !(HEADER.test(rest.trim()) || isBody(rest))) {
            prefix = null;
            return line;
        }
        return rest.trim() === '' ? line : line.slice(0, line.length - rest.length) + HIDDEN;
    });
}
/** What stands before a place in a line; null when there is no such place. */
function prefixBefore(line, at) {
    return at === -1 ? null : line.slice(0, at);
}
/** The rest of a line that begins like another, numbers apart: a container's name or a time stamp. */
function withoutPrefix(line, prefix) {
    const start = line.slice(0, prefix.length);
    return toShape(start) === toShape(prefix) ? line.slice(prefix.length) : null;
}
function toShape(text) {
    return text.replace(/\d/g, '0').replace(/["'+ \t]*$/, '');
}
/** Base64 that is no plain word: with a digit, a sign of Base64, or letters that change their case. What was found in it is gone. */
function isBody(rest) {
    const left = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPlaceholders */ .Zm)(rest);
    if (left !== rest && left.length < MIN_UNITS)
        return true;
    const body = BODY.exec(left)?.groups?.['body'] ?? '';
    if (body.length < MIN_UNITS)
        return false;
    return /[0-9+/=]/.test(body) || (body.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) > 3;
}


/***/ }),

/***/ 53911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ toPlaceholder),
/* harmony export */   To: () => (/* binding */ isPlaceholderPart),
/* harmony export */   Zm: () => (/* binding */ withoutPlaceholders)
/* harmony export */ });
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
    'provider-secret',
    'encoded-secret',
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


/***/ }),

/***/ 75656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ toSafeName),
  _: () => (/* binding */ toSafeText)
});

// EXTERNAL MODULE: ./lib/evidence/redaction/placeholder.js
var redaction_placeholder = __webpack_require__(53911);
;// CONCATENATED MODULE: ./lib/evidence/redaction/entropy.js
// Values behind any name that look drawn by lot: long, with capitals, small letters and digits in no order.

/** Name, sign, value: `name=…`, `name: …`, `"name": "…"`, `name => '…'`. */
const ASSIGNMENT = /(?<![\w.-])(?<name>[A-Za-z_][\w.-]{1,60})(?<sign>\\?["']?[ \t]?(?:=>|=|:)[ \t]?\\?["']?)(?<value>[A-Za-z0-9+][A-Za-z0-9+/_-]{23,255}={0,2})(?![A-Za-z0-9+/_=-])/g;
/** A search that says no for nearly every line. */
const HINT = /[=:>][ \t\\"']{0,4}[A-Za-z0-9+/_-]{24}/;
/** Names of values that are drawn by lot or computed and are no secret: people need them. */
const HARMLESS = /integrity|sha\d*$|hash|digest|sum$|etag|commit|revision|^rev$|cache|fingerprint|(?:^|[_.-]|[a-z])id$|ID$|id-\d|debug|uuid|guid|version|build|seed|node|image|snapshot|class|method|test|name|path|file|dir|url|mappings/i;
/** Share of neighbours of different kinds. Drawn from 62 characters 0.62 and never below 0.3, in names of people below 0.25. */
const MIN_CHANGES = 0.25;
/** The same for what may be a path, whose parts are names. */
const MIN_CHANGES_IN_PARTS = 0.35;
/** Bits per character. 24 characters drawn by lot have 4.2 on average; names of people below 3.8. */
const MIN_ENTROPY = 3.8;
/** Part of a cache key or an address: a digest behind words. */
const DIGEST = /[0-9a-f]{32}/;
/** The text with such values replaced; the names stay. */
function redactHighEntropy(text) {
    if (!HINT.test(text))
        return text;
    return text.replace(ASSIGNMENT, (whole, name, sign, value) => {
        const isHarmless = HARMLESS.test(name) || !isDrawnByLot(value);
        return isHarmless ? whole : name + sign + (0,redaction_placeholder/* toPlaceholder */.Be)('credential');
    });
}
/** True for a long value with capitals, small letters and digits in no order. */
function isDrawnByLot(value) {
    if (!(/[A-Z]/.test(value) && /[a-z]/.test(value) && /\d/.test(value)))
        return false;
    if (DIGEST.test(value))
        return false;
    const least = value.includes('/') ? MIN_CHANGES_IN_PARTS : MIN_CHANGES;
    return changesOf(value) >= least && entropyOf(value) >= MIN_ENTROPY;
}
function changesOf(value) {
    const changes = value.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
    return changes / value.length;
}
function entropyOf(value) {
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((bits, count) => bits - (count / value.length) * Math.log2(count / value.length), 0);
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/likeness.js
// Whether a value that is named like a secret looks like one, or is prose, a variable, a path, a version.


const MIN_UNITS = 8;
/** What stands behind `password=` is one even when it is short. */
const MIN_FIRM_UNITS = 6;
/** Fewer different characters are a mask (`********`), a ruler or a run of zeros. */
const MIN_DIFFERENT = 5;
/** Changes between small and capital letters from which on letters alone are no word: `camelCaseWord` has four. */
const MIN_CASE_CHANGES = 5;
/** Twelve letters and more with four consonants in a row: words seldom have them, letters drawn by lot nearly always. */
const DRAWN_LETTERS = /^(?=[A-Za-z]*[b-df-hj-np-tv-z]{4})[A-Za-z]{12,}$/i;
/** Base64 may begin like a path. */
const BASE64 = /^[A-Za-z0-9+/]{24,}={0,2}$/;
const NOT_A_VALUE = [
    /^\$(?:[({]|[A-Z_][A-Z0-9_]*$|env:)/, // $(command), ${{ expression }}, $VARIABLE
    /^%[A-Z_][A-Z0-9_]*%$/,
    /^(?:process\.env|os\.environ|os\.getenv|System\.getenv|import\.meta|secrets|env|vars|self|this|config|settings|options)[.[(]/,
    /^[A-Za-z_$][\w$.]*\(/, // a call
    /^[a-z][a-z0-9+.-]{1,20}:\/\//i, // an address: what is secret in it has rules of its own
    /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@ -]+[/\\]/, // a path of two parts or more
    /^[\^~<>=v]{0,3}\d+\.\d+(?:\.[\w*-]+)*(?:[-+ |(@][\w.+()@/ ^|~<>=*-]*)?$/, // a version or a range of versions
    /^[A-Za-z_]+(?:\.[A-Za-z_]+){2,}$/, // a dotted name: `server.ssl.key.password`
    /^[a-z_]+\/\d$/, // a function with its number of arguments
    /^[[({*]+[\w -]+[\])}*]+$/, // a mask of somebody else: `[secure]`
    /^(?:required|undefined|optional|disabled|redacted|provided|inherit(?:ed)?|unchanged|filtered|placeholder|change-?me|missing|invalid|expected)[.,;:!?)]*$/i,
];
/** True when the value should not be shown. `isPassphrase`: people choose it, so plain words count as well. */
function isSecretLike(raw, bond, isPassphrase) {
    const value = (0,redaction_placeholder/* withoutPlaceholders */.Zm)(raw).trim();
    if (value.length < (isPassphrase && bond === 'firm' ? MIN_FIRM_UNITS : MIN_UNITS) ||
        new Set(value).size < MIN_DIFFERENT)
        return false;
    if (BASE64.test(value) && isDrawnByLot(value))
        return true;
    if (NOT_A_VALUE.some((pattern) => pattern.test(value)))
        return false;
    const words = value.split(/\s+/).length;
    if (words > 2 && !(isPassphrase && bond === 'firm' && words < 8))
        return false;
    if (/\d/.test(value))
        return /[A-Za-z]/.test(value) || (isPassphrase && bond === 'firm');
    if (bond === 'firm' && (isPassphrase || DRAWN_LETTERS.test(value)))
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
const NAME_MARKS = /pass|pwd|secret|token|key|credential|auth|bearer|cookie|jwt|dsn|webhook|connection|salt|session|[_-](?:pat|pw)|pw["'=: ]|:\/\/|:\\\/|curl /i;
const NAMES = 'pass(?:word|wd|phrase|code)|pwd|secret|token|credential|_auth|"auth|connection[-_]?string|webhook|session[-_]id|' +
    '(?<![A-Za-z])(?:pass(?=["\'=])|pw|pat|dsn|jwt|auth|salt)(?![A-Za-z])|' +
    '(?:api|access|private|signing|encryption|master|auth|account|shared|storage|service|deploy|license|admin)[-_.]?key';
/** What may stand between quotes or without them. An opening quote that is itself escaped closes at the next quote. */
const VALUE = '(?:\\\\"(?<escaped>[^"\\n]{8,})|"(?<double>(?:\\\\.|[^"\\\\\\n]){8,})|\'(?<single>(?:\\\\.|[^\'\\\\\\n]){8,})|' +
    '`(?<tick>[^`\\n]{8,})|(?<bare>[^\\s"\'`,;&<>]{6,}))';
/** name, rest of the name, closing quote or bracket, sign, value. */
const assignments_ASSIGNMENT = new RegExp(`(?<name>(?:${NAMES})[\\w-]{0,40})\\\\?["'\`]?\\]?(?<sign>[ \\t]{0,8}(?::=|=>|=|:)[ \\t]{0,8}|>)${VALUE}`, 'gi');
/** A command line option with its value as the next word. */
const OPTION = new RegExp(`(?<![\\w-])--?(?<name>[\\w-]{0,40}?(?:${NAMES})[\\w-]{0,20})(?<sign>[ \\t]{1,4})${VALUE}`, 'gi');
/** Names that speak of a secret without holding it, and words that only start like one. */
const NOT_A_SECRET_NAME = /(?:file|path|dir|url|uri|name|type|types|count|length|len|size|limit|ttl|timeout|expiry|expires|expires_in|expires_at|age|hint|header|policy|field|format|prompt)$|tokeni[sz]|tokens[-_](?:used|left|per)|secretar|passwordless|stdin/i;
const PASSPHRASE_NAME = /pass|pwd|secret/i;
/** Replaces values behind names; the names stay, they tell the reader what was there. */
function redactAssignments(text) {
    const replace = (...args) => replaceValue(args[0], args.at(-1), args);
    return text.replace(assignments_ASSIGNMENT, replace).replace(OPTION, replace);
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
    return match.slice(0, match.length - value.length) + (0,redaction_placeholder/* toPlaceholder */.Be)('credential');
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
            const isSecret = rule.judges ? isSecretLike(value, 'loose', false) : (0,redaction_placeholder/* withoutPlaceholders */.Zm)(value).trim() !== '';
            return isSecret ? before + (0,redaction_placeholder/* toPlaceholder */.Be)(rule.kind) : args[0];
        });
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/encoded.js
// Secrets behind an encoding: Base64, per cent signs, JSON escapes, HTML entities. A word that hides one goes as a whole.

/** An encoded text inside an encoded text; more than that nobody writes by accident. */
const MAX_DEPTH = 2;
/** Long enough to hold a secret of twelve characters. */
const BASE64_RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
/** First part of a run that is decoded: if it is no text, the rest is not looked at. Twelve bytes, hit by chance once in 10^5. */
const PROBE_UNITS = 16;
/** A run may be glued to a letter or two that are not part of it, which shifts every group of four. */
const SHIFTS = [0, 1, 2, 3];
/** What shows that a word is encoded. */
const MARKS = /%[0-9a-f]{2}|\\u00[0-9a-f]{2}|\\\/|&(?:#x?[0-9a-f]{1,4}|quot|apos|amp|lt|gt);/i;
const WORD = /[^\s"'<>`]+/g;
/** Text with its words replaced that hold a secret once they are decoded. */
function redactEncoded(text, redact, depth = 0) {
    if (depth >= MAX_DEPTH)
        return text;
    const hides = (plain) => {
        const clean = redact(plain);
        return clean !== plain || redactEncoded(plain, redact, depth + 1) !== plain;
    };
    const words = MARKS.test(text) ? text.replace(WORD, (word) => (hidesInEscapes(word, hides) ? HIDDEN : word)) : text;
    return words.replace(BASE64_RUN, (run) => (hidesInBase64(run, hides) ? HIDDEN : run));
}
const HIDDEN = (0,redaction_placeholder/* toPlaceholder */.Be)('encoded-secret');
function hidesInEscapes(word, hides) {
    if (!MARKS.test(word))
        return false;
    const plain = unescapeAll(word);
    return plain !== word && hides(plain);
}
const ENTITIES = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };
function unescapeAll(word) {
    return word
        .replace(/%(?<hex>[0-9a-f]{2})/gi, (_, hex) => fromCode(hex, 16))
        .replace(/\\u(?<hex>00[0-9a-f]{2})/gi, (_, hex) => fromCode(hex, 16))
        .replaceAll('\\/', '/')
        .replace(/&#x(?<hex>[0-9a-f]{1,4});/gi, (_, hex) => fromCode(hex, 16))
        .replace(/&#(?<number>\d{1,4});/g, (_, number) => fromCode(number, 10))
        .replace(/&(?<name>quot|apos|amp|lt|gt);/gi, (whole, name) => ENTITIES[name.toLowerCase()] ?? whole);
}
function fromCode(digits, radix) {
    return String.fromCharCode(Number.parseInt(digits, radix));
}
function hidesInBase64(run, hides) {
    return SHIFTS.some((shift) => {
        const probe = decodeBase64(run.slice(shift, shift + PROBE_UNITS));
        if (probe === '' || !isText(probe))
            return false;
        return hides(toTextPart(decodeBase64(run.slice(shift))));
    });
}
/** The bytes as one character each; nothing when it is no Base64. An unfinished last group gives what it holds. */
function decodeBase64(run) {
    const digits = run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
    return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}
function isText(bytes) {
    return /^[\t\n\r\x20-\x7e]*$/.test(bytes);
}
/** What stands before the first byte that is no text: what was glued to the end of a run decodes to noise. */
function toTextPart(bytes) {
    const noise = bytes.search(/[^\t\n\r\x20-\xff]/);
    return noise === -1 ? bytes : bytes.slice(0, noise);
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
    const placeholder = (0,redaction_placeholder/* toPlaceholder */.Be)('private-key');
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
        return isMixed ? (0,redaction_placeholder/* toPlaceholder */.Be)('private-key') : line;
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

// EXTERNAL MODULE: ./lib/evidence/redaction/key-lines.js
var key_lines = __webpack_require__(5251);
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
    const placeholder = (0,redaction_placeholder/* toPlaceholder */.Be)('known-secret');
    const forms = new Set(values.flatMap(toParts).flatMap(toForms));
    // Longest first: of two values that start alike, the whole longer one has to go.
    const targets = [...forms].filter((form) => !(0,redaction_placeholder/* isPlaceholderPart */.To)(form)).sort((a, b) => b.length - a.length);
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
    const whole = value.replace(/\p{Surrogate}/gu, '\ufffd');
    const url = encodeURIComponent(whole);
    const forms = [
        value,
        ...toJsonForms(value),
        ...toHtmlForms(value),
        ...[url, encodeForm(url), encodeURI(whole)].flatMap((form) => [
            form,
            form.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
            form.replaceAll('%20', '+'),
        ]),
        ...toBase64Forms(value),
    ];
    return forms.filter((form) => form.length >= known_values_MIN_UNITS);
}
/** As JavaScript writes it; with the slash escaped, as PHP does; with the signs of HTML escaped, as Go does; both inside another JSON text. */
function toJsonForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const forms = [
        json,
        json.replaceAll('/', '\\/'),
        json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
    ];
    return [...forms, ...forms.map((form) => JSON.stringify(form).slice(1, -1))];
}
/** As XML and HTML write it. */
function toHtmlForms(value) {
    const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    return [html, html.replaceAll("'", '&#39;'), html.replaceAll("'", '&apos;')];
}
/** Forms encode some signs that addresses may hold. */
function encodeForm(url) {
    return url.replace(/[!'()~*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
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
const TOKEN_MARKS = /gh[oprsu]_|github_pat_|gl[a-z]{2,5}-|A[KS]IA|A[BC]IA|ACCA|AIza|GOCSPX|ya29\.|xox|xapp-|hooks\.|webhook|rk_|sk_|whsec_|npm_|pypi-A|sig=|AccountKey|SharedAccess|SG\.|SK[0-9a-f]|sk-|xai-|gsk_|hf_|dckr_|eyJ/;
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
];

// EXTERNAL MODULE: ../../work/main/node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var secretlint_rule_preset_recommend_module = __webpack_require__(56545);
;// CONCATENATED MODULE: ./lib/evidence/redaction/rule-library.js
// Secrets that a well-kept library of provider rules knows, besides our own. Synchronous, and it never lets a text switch it off.


/**
 * Rules that are left out. Comments in a text must not silence the others; of an address our own rules hide the user and
 * password only, where these take the host as well; keys of several lines are found by our own rules in any state.
 */
const LEFT_OUT = ['filter-comments', 'basicauth', 'database-connection-string', 'privatekey'];
/** The shortest secret that a rule of the library knows has more; a text of short words cannot hold one. */
const LONG_WORD = /[\w+/=.~-]{16}/;
/** What goes on with a secret. */
const WORD_REST = /[\w+/=-]*/y;
const scan = openLibrary(secretlint_rule_preset_recommend_module/* rules */.a);
/** The text with a placeholder for each secret that the library finds. What holds a placeholder already stays as it is. */
function redactByLibrary(text) {
    if (!LONG_WORD.test(text))
        return text;
    const placeholder = (0,redaction_placeholder/* toPlaceholder */.Be)('provider-secret');
    let result = '';
    let from = 0;
    for (const { start, end } of scan(text)) {
        if (start < from || text.slice(start, end).includes('[redacted:'))
            continue;
        result += text.slice(from, start) + placeholder;
        from = endOfWord(text, end);
    }
    return result + text.slice(from);
}
/** Some rules give the place of a whole match with the length of its secret part: the rest of the word goes too. */
function endOfWord(text, at) {
    WORD_REST.lastIndex = at;
    return WORD_REST.test(text) ? WORD_REST.lastIndex : at;
}
/** A scan with every rule but those left out. Spans come in order; of two that start alike the longer one comes first. */
function openLibrary(creators) {
    let found = [];
    const context = {
        createTranslator: () => (id) => ({ messageId: id, message: '' }),
        report: ({ range: [start, end] }) => {
            found.push({ start, end });
        },
        ignore: () => undefined,
    };
    const checks = creators
        .filter(({ meta }) => !LEFT_OUT.some((name) => meta.id.endsWith(`-${name}`)))
        .map((rule) => rule.create(context, {}));
    return (content) => {
        found = [];
        for (const check of checks)
            check.file?.({ content, contentType: 'text', filePath: 'log.txt', ext: '.txt' });
        return found.sort((a, b) => a.start - b.start || b.end - a.end);
    };
}

;// CONCATENATED MODULE: ./lib/evidence/redaction/service-tokens.js
/** Marks one of which every secret of this table holds; see `TOKEN_MARKS`. */
const SERVICE_MARKS = /AGE-SEC|AKC|AP[0-9]|API-|AQVN|ATATT|ATB|ATCTT|AstraCS|CCIP|CFPAT|CLOJARS|EAA|EZ[AT]K|FLWSECK|FlyV1|HRKU|LTAI|NRAK|NRI[IQ]|PMAK|Q~|SQSP|aio_|amzn|apify|atlasv1|bkua_|cfd_|cio|cmVmdGtu|dapi|do[opr]_v1|dp\.|dt0|duffel_|eptt|fig[dro]|fio-|fm[12]_|fo1_|glc_|glsa_|hv[sbr]\.|ico-|key-|lin_|lsv2|ntn_|nfp_|npk_|nvapi|ops_|ory_|oy2|phc_|phx_|pnu_|pplx|pscale_|pul-|r8_|rdme_|re_|rnd_|rubygems_|rzp_|s-s4t2|sbp_|sdk-|secret_|sgp_|sha256~|shippo_|shp|sl\.|sntry|sq0|sq[apu]_|tfp_|tk-us|tskey|vc[pciark]_|waka_|xkeysib|1\/\/0|:AA|:APA91|access_token\$|-us\d|t1\.|[MNO][\w-]{23,27}\./;
const SERVICE_RULES = [
    { kind: 'service-token', pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{20,}/g },
    { kind: 'service-token', pattern: /do[opr]_v1_[0-9a-f]{40,}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32,}/g },
    {
        kind: 'service-token',
        pattern: /gl(?:sa|c)_[\w+/=-]{30,}|sntry[su]_[\w+/=-]{30,}|rubygems_[0-9a-f]{40,}|fig[dro]_[\w-]{20,}/g,
    },
    {
        kind: 'service-token',
        pattern: /AT(?:ATT|CTT)3[\w=-]{30,}|ATBB[A-Za-z0-9]{24,}|(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{30,}/g,
    },
    {
        kind: 'service-token',
        pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{30,}|PMAK-[0-9a-f-]{30,}|AGE-SECRET-KEY-1[0-9A-Z]{40,}/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:dapi[0-9a-f]{32}|cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43})(?![A-Za-z0-9])/g,
    },
    { kind: 'service-token', pattern: /(?<!\d)\d{8,10}:AA[\w-]{32,}/g },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:aio_[A-Za-z0-9]{28}|apify_api_[A-Za-z0-9]{30,}|AstraCS:[\w:.-]{40,})/g,
    },
    { kind: 'service-token', pattern: /amzn\.mws\.[0-9a-f-]{30,}|amzn1\.oa2-cs\.v1\.[0-9a-f]{40,}/g },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:AKC[a-zA-Z0-9]{60,}|cmVmdGtu[A-Za-z0-9+/=]{40,}|LTAI[A-Za-z0-9]{16,30})(?![A-Za-z0-9])/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:bkua_[0-9a-f]{30,}|CCIPAT_[\w-]{30,}|CCIPRJ_[\w-]{30,}|CFPAT-[\w-]{40,}|CLOJARS_[0-9a-f]{50,})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:cf(?:k|ut|at)_[A-Za-z0-9]{40,}|dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{30,}|dt0[a-z]\d\d\.[A-Z0-9]{20,}\.[A-Z0-9]{50,})/g,
    },
    {
        kind: 'service-token',
        pattern: /duffel_(?:test|live)_[\w=-]{40,}|EZ[AT]K[A-Za-z0-9]{50,}|FLWSECK(?:_TEST)?-[A-Za-z0-9]{12,}(?:-X)?/g,
    },
    { kind: 'service-token', pattern: /(?<![A-Za-z0-9])(?:EAA[A-Za-z0-9]{60,}|EAAA[\w-]{56,}|sq0(?:atp|csp)-[\w-]{20,})/g },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:fo1_[\w-]{40,}|FlyV1 fm[12]_[\w+/=,-]{40,}|fm[12][ar]?_[A-Za-z0-9+/=]{80,}|fio-u-[\w=-]{50,})/g,
    },
    {
        kind: 'service-token',
        pattern: /HRKU-[\w-]{30,}|(?<![A-Za-z0-9])ico-[A-Za-z0-9]{32}|(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![0-9a-f])/g,
    },
    {
        kind: 'service-token',
        pattern: /lsv2_(?:pt|sk)_[0-9a-f]{30,}_[0-9a-f]{8,}|(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\w)/g,
    },
    {
        kind: 'service-token',
        pattern: /NR(?:AK|II|IQ)-[A-Za-z0-9_-]{20,}|(?<![A-Za-z0-9])(?:ntn_[A-Za-z0-9]{40,}|nfp_[A-Za-z0-9]{30,}|npk_[A-Za-z0-9]{30,}|nvapi-[\w-]{60,})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:API-[A-Z0-9]{26}|ops_eyJ[A-Za-z0-9+/=]{100,}|ory_(?:pat|at|rt|ac)_[\w.-]{30,}|sha256~[\w-]{43})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:ph[cx]_[A-Za-z0-9]{40,}|pnu_[A-Za-z0-9]{36}|pplx-[A-Za-z0-9]{40,}|pscale_(?:tkn|pw|oauth)_[\w=.-]{32,}|pul-[0-9a-f]{40})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:r8_[A-Za-z0-9]{37}|rdme_[a-z0-9]{70}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}|rnd_[A-Za-z0-9]{28,}|rzp_(?:live|test)_[A-Za-z0-9]{14,})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:s-s4t2(?:ud|af)-[0-9a-f]{64}|sbp_[0-9a-f]{40}|sdk-[0-9a-f]{8}-[0-9a-f-]{27}|secret_[A-Za-z0-9]{43}|sgp_(?:[0-9a-fA-F]{16}_)?[0-9a-fA-F]{40}|sl\.[\w-]{100,})/g,
    },
    {
        kind: 'service-token',
        pattern: /shippo_(?:live|test)_[0-9a-f]{40}|(?<![A-Za-z0-9])(?:sq[apu]_[0-9a-f]{40}|tfp_[\w.=-]{40,}|tk-us-[\w-]{48}|tskey-[a-z]{2,20}-[\w-]{20,})/g,
    },
    {
        kind: 'service-token',
        pattern: /(?<![A-Za-z0-9])(?:vc[pciark]_[A-Za-z0-9]{20,}|waka_[0-9a-f-]{36}|xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}|AQVN[\w-]{35,}|t1\.[\w=-]{60,}\.[\w=-]{40,})/g,
    },
    { kind: 'azure-key', pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/g },
    { kind: 'google-key', pattern: /(?<![A-Za-z0-9])1\/\/0[\w-]{30,}|(?<![\w-])[\w-]{11,}:APA91[\w-]{100,}/g },
    { kind: 'service-token', pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[0-9a-f]{32}/g },
    { kind: 'service-token', pattern: /(?<![\w-])[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,}(?![\w-])/g },
];

;// CONCATENATED MODULE: ./lib/evidence/redact.js
// Takes secrets out of a text: values that are known to be secret, then everything that looks like one. Rather too much.










/**
 * Passes over one text. A placeholder is a boundary that was not there before, so what stood glued to a secret can show
 * itself as another one; each pass leaves less to find, and three were the most that 400,000 random texts needed.
 */
const MAX_ROUNDS = 12;
/**
 * Colours whose escape character is gone or spelt out: writers of XML and JSON do that. They can split a secret, and the
 * same characters can be words (`rate(x[5m])`), so they go only where a secret shows without them.
 */
const COLOUR_RESIDUE = /(?:\\(?:x1b|u001b|033|e)|\^\[|\u241b|&?#(?:27|x1b);)?\[\d{0,3}(?:;\d{1,3}){0,6}[mK]/gi;
/**
 * The text with `[redacted:KIND]` in place of each secret. Idempotent.
 * Expects text without terminal sequences: one inside a token hides it (`toSafeText` strips first).
 * `knownSecrets`: values shorter than 6 units are ignored; the array must not change afterwards.
 */
function redact(text, knownSecrets = []) {
    const bare = text.replace(COLOUR_RESIDUE, '');
    const clean = bare === text ? text : redactAll(bare, knownSecrets);
    return clean === bare ? redactAll(text, knownSecrets) : clean;
}
function redactAll(text, knownSecrets) {
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
    const redactWords = (plain) => redactPlain(plain, knownSecrets);
    return redactEncoded(redactWords(text), redactWords);
}
/** Secrets that stand in the text as they are. The library comes last: what our own rules know has a better name. */
function redactPlain(text, knownSecrets) {
    let result = findKnownValueRedactor(knownSecrets)(text);
    if (result.includes('PRIVATE KEY'))
        result = redactKeyBlocks(result);
    result = redactPemLines(result);
    if (result.includes('\n'))
        result = (0,key_lines/* redactKeyLines */.U)(result.split('\n')).join('\n');
    const hasName = NAME_MARKS.test(result);
    if (hasName)
        result = redactHeaders(result);
    if (TOKEN_MARKS.test(result))
        result = redactTokens(result, TOKEN_RULES);
    if (SERVICE_MARKS.test(result))
        result = redactTokens(result, SERVICE_RULES);
    if (hasName)
        result = redactAssignments(result);
    return redactHighEntropy(redactByLibrary(result));
}
function redactTokens(text, rules) {
    let result = text;
    for (const { kind, pattern } of rules)
        result = result.replace(pattern, (0,redaction_placeholder/* toPlaceholder */.Be)(kind));
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
/** What would steer a terminal or turn the order of what is shown. No name that people write has it. */
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Bidi_Control}/u;
/**
 * A name that identifies something (a job, a test, a file, a branch): as it is, because others compare it, unless it holds
 * a secret or steers a terminal; then it is what `toSafeText` makes of it. The same name gives the same result. Idempotent.
 */
function toSafeName(raw, secrets = []) {
    const visible = NOT_PLAIN.test(raw) ? toVisible(raw) : raw;
    const clean = redact(visible, secrets);
    return clean === visible && !STEERING.test(raw) ? raw : clean;
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


/***/ })

};
