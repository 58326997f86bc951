export const id = 5269;
export const ids = [5269];
export const modules = {

/***/ 66097:
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
const COMMANDS = (/* unused pure expression or super */ null && (['handle', 'hook', 'recover', 'sweep', 'operate']));
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
        description: 'Workplan files that may be marked, one path or glob per line. Defaults to the plans of the policy file, whose queues stay; so does what it says of a file that either names.',
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
        description: 'What to do, whatever the event: handle, hook, recover, sweep or operate. Defaults to what the event asks for.',
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

/***/ 29902:
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

/***/ 10758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ toFingerprint),
/* harmony export */   S2: () => (/* binding */ parseOwnerName),
/* harmony export */   Ui: () => (/* binding */ toIsoText),
/* harmony export */   cT: () => (/* binding */ isSurelyBefore),
/* harmony export */   n4: () => (/* binding */ parseDecisionId),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   qL: () => (/* binding */ parseSha),
/* harmony export */   sr: () => (/* binding */ parseFingerprint),
/* harmony export */   uv: () => (/* binding */ toDraw),
/* harmony export */   wj: () => (/* binding */ toEffectKey),
/* harmony export */   zQ: () => (/* binding */ toDecisionId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Brands: a value with a brand was checked once, at the edge, by the function here that makes it.

const HOST_RESOLUTION_MS = 1000;
/** The commit id in a text, or null when the text is not one. */
function parseSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}
/** The fingerprint in a text, or null when the text is not one. */
function parseFingerprint(text) {
    return /^[0-9a-f]{16}$/.test(text) ? text : null;
}
/** The owner in a text such as `@octocat` or `@acme/platform`, or null when the text is none. Limits are GitHub's own for names. */
function parseOwnerName(text) {
    return /^@[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}(?:\/[a-z0-9][a-z0-9_-]{0,99})?$/i.test(text)
        ? text
        : null;
}
/** Fingerprint of already redacted and normalised parts. Order matters; parts may hold anything but NUL. */
function toFingerprint(parts) {
    return digest(parts, 16);
}
/** Key of an effect from its kind and targets. */
function toEffectKey(kind, ...targets) {
    return `${kind}:${digest(targets, 12)}`;
}
/** Id of a decision from everything an approval must bind to. */
function toDecisionId(parts) {
    return digest(parts, 12);
}
/** The id of a decision or proposal in a text, or null when the text is not one. */
function parseDecisionId(text) {
    return /^[0-9a-f]{12}$/.test(text) ? text : null;
}
/** A number from 0 up to 1, evenly spread over different parts and always the same for the same ones: chance that can be replayed. */
function toDraw(...parts) {
    return Number.parseInt(digest(parts, 8), 16) / 2 ** 32;
}
/** The instant of an ISO 8601 text, or null when it is none. */
function parseInstant(text) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? null : ms;
}
/**
 * Whether something that the host dates was surely written before one of our own instants. GitHub tells the second alone
 * (`2026-01-31T12:00:00Z`, all its timestamps), ours have milliseconds: within one second nobody knows which came first.
 */
function isSurelyBefore(hostTime, own) {
    return hostTime + HOST_RESOLUTION_MS <= own;
}
/** ISO 8601 in UTC with second resolution: what logs and reports show. */
function toIsoText(at) {
    return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function digest(parts, hexDigits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, hexDigits);
}


/***/ }),

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ breakMarkers),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   m3: () => (/* binding */ breakReferences),
/* harmony export */   ws: () => (/* binding */ toVisible),
/* harmony export */   zY: () => (/* binding */ JOINT)
/* harmony export */ });
// Takes the teeth out of foreign text: what is left can be seen, mentions nobody and refers to nothing.
/** Put between two characters that GitHub would join to a mention or a reference. Invisible, no line break. */
const JOINT = '\u200b';
/** C0 and C1 controls except tab and line ends; these would steer a terminal or end a line. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Characters that show nothing or turn the order of what is shown: zero width, direction, tags, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Half of a surrogate pair. Not valid in UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_END = /\r\n?|[\u2028\u2029]/g;
/** Closing words count only in front of a reference: `#1`, `GH-1`, `owner/repo#1` or an address. */
const CLOSING = /\b(?<first>[cfr])(?<rest>los(?:e[sd]?)|ix(?:e[sd])?|esolv(?:e[sd]?))(?=\s*:?\s*(?:[\w.-]+(?:\/[\w.-]+)?)?(?:#\d|GH-\d|https?:))/giu;
/** What GitHub or a Markdown reader turns into a link or a mention, cut open after the named part. */
const JOINS = [
    /(?<head>[@\uff20\ufe6b])(?=\S)/g,
    /(?<head>[#\uff03\ufe5f])(?=[\d\uff10-\uff19])/g,
    /(?<head>GH-)(?=\d)/gi,
    /(?<head>:)(?=\/\/)/g,
    /(?<head>www)(?=\.)/gi,
    /(?<head>(?:javascript|vbscript|data|mailto|xmpp):)(?=\S)/gi,
];
/** Short and whole commit ids, which GitHub turns into links from seven digits on. */
const COMMIT = /(?<![\w/.-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}(?![\w/-])/gi;
const PART_OF_COMMIT = /.{6}(?=.)/g;
/** The text with LF as its only line end and without anything that is not visible. Tabs stay. */
function toVisible(text) {
    return text.replace(LINE_END, '\n').replace(CONTROLS, '').replace(LONE_SURROGATE, '\ufffd').replace(INVISIBLE, '');
}
/** The visible text in one line: every run of white space is one space, none at the ends. */
function toOneLine(text) {
    return toVisible(text).replace(/\s+/gu, ' ').trim();
}
/** The text with every mention, reference, closing word and address broken open. It reads the same. */
function breakReferences(text) {
    const open = text.replace(CLOSING, `$<first>${JOINT}$<rest>`);
    const apart = JOINS.reduce((soFar, pattern) => soFar.replace(pattern, `$<head>${JOINT}`), open);
    return apart.replace(COMMIT, (id) => id.replace(PART_OF_COMMIT, `$&${JOINT}`));
}
/** The text with a joint inside everything that looks like a hidden line of ours. It reads the same. */
function breakMarkers(text) {
    return text.replace(/<!--(?=\s{0,8}aftermath)/gi, `<!-${JOINT}-`);
}
/**
 * At most `maxUnits` UTF-16 units, with an ellipsis where something was cut; never half a character, and never the head of a broken
 * reference without its joint: the ellipsis would stand in its place.
 */
function cut(text, maxUnits) {
    if (text.length <= maxUnits)
        return text;
    const wanted = Math.max(0, maxUnits - 1);
    const end = text[wanted] === JOINT ? Math.max(0, wanted - 1) : wanted;
    const kept = text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
    return `${kept.trimEnd()}…`;
}


/***/ }),

/***/ 46430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ toHarmless),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   cZ: () => (/* binding */ COLUMNS)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5356);
// Text for a terminal: visible, harmless to a runner that reads it, and broken into lines.

/** Widest line. Terminals start at 80 columns, most are wider; commands and log lines are better unbroken. */
const COLUMNS = 96;
/** Lines of at most `columns` UTF-16 units, broken at spaces where there are any. */
function wrap(text, columns) {
    const lines = [];
    let rest = text;
    while (rest.length > columns) {
        const space = rest.lastIndexOf(' ', columns);
        const at = space > columns / 3 ? space : endOfCharacter(rest, columns);
        lines.push(rest.slice(0, at).trimEnd());
        rest = rest.slice(at).trimStart();
    }
    return [...lines, rest];
}
/** The index, moved back where it would cut a surrogate pair. */
function endOfCharacter(text, at) {
    return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
/** One line of visible text without what a runner obeys anywhere in a line. */
function toPlain(text) {
    return toHarmless((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text));
}
/** A runner obeys `::command::` at the start of a line and `##[command]` anywhere; here both are only text. */
function toHarmless(line) {
    return line
        .replaceAll('##[', '# #[')
        .replace(/^(?<space>\s*)::/, '$<space>: :')
        .trimEnd();
}


/***/ }),

/***/ 68929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRulesList: () => (/* binding */ runRulesList),
  runRulesTest: () => (/* binding */ runRulesTest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/app/read-log.js + 7 modules
var read_log = __webpack_require__(94346);
// EXTERNAL MODULE: ./lib/diagnosis/candidates.js + 1 modules
var diagnosis_candidates = __webpack_require__(67822);
// EXTERNAL MODULE: ./lib/diagnosis/context.js
var diagnosis_context = __webpack_require__(66522);
// EXTERNAL MODULE: ./lib/diagnosis/diagnose-log.js + 4 modules
var diagnose_log = __webpack_require__(64686);
// EXTERNAL MODULE: ./lib/diagnosis/normalise.js
var normalise = __webpack_require__(53375);
// EXTERNAL MODULE: ./lib/diagnosis/rule.js
var rule = __webpack_require__(36567);
;// CONCATENATED MODULE: ./lib/diagnosis/analysis/explain-rules.js





/** Weight below which a rule counts for nothing on a line that another rule calls a mere wrapper; as the ranking has it. */
const STRONG = 60;
const BLOCK_LINES = 1;
/** The finding of a log and the fate of every line that a rule accepts. */
function explainRules(digest, rules, hints = {}) {
    const finding = (0,diagnose_log/* diagnoseLog */.V)(digest, rules, hints);
    const placement = (0,diagnosis_context/* placeLines */.L)(digest, hints);
    const candidates = (0,diagnosis_candidates/* findCandidates */.e)(placement, rules);
    const context = { finding, candidates, lines: placement.lines, passed: finding.category === 'none' };
    const byIndex = new Map(candidates.map((one) => [one.index, one]));
    const hits = placement.lines.flatMap((placed, index) => {
        const matched = (0,rule/* matchRules */.V)(rules, placed.line.text);
        const candidate = byIndex.get(index) ?? null;
        if (matched.length === 0 && candidate === null && rankOf(context, placed) === null)
            return [];
        return [toHit({ placed, index, matched, candidate }, context)];
    });
    return { finding, hits };
}
function toHit(spot, context) {
    const { placed, matched, candidate } = spot;
    const rank = rankOf(context, placed);
    const chosen = rank === null ? null : (context.finding.rootCause[rank - 1] ?? null);
    const score = chosen?.score ?? candidate?.score ?? null;
    return {
        line: placed.line.number,
        text: placed.line.text,
        rules: matched.map(({ id, role, category, weight }) => ({ id, role, category, weight })),
        speaker: chosen?.rule ?? candidate?.rule.id ?? null,
        score: score === null ? null : Math.round(score * 10) / 10,
        rank,
        verdict: rank === null ? 'lost' : rank === 1 ? 'won' : 'listed',
        why: chosen?.reason ?? explainLoss(spot, context),
    };
}
function rankOf({ finding }, placed) {
    const at = finding.rootCause.findIndex((one) => one.line === placed.line.number);
    return at < 0 ? null : at + 1;
}
function explainLoss(spot, context) {
    const { placed, candidate } = spot;
    if (context.passed)
        return 'the log shows no failure, so no line is its cause';
    if (placed.zone === 'echo')
        return 'an echo of a command or a script, not something that a program said';
    if (candidate === null)
        return explainSilence(spot, context);
    return `${candidate.reason}; ${findBetter(spot, context)}`;
}
/** Rules accept the line, and yet it was no candidate. */
function explainSilence({ matched, placed, index }, context) {
    const noise = matched.find((rule) => rule.role === 'noise');
    if (noise !== undefined)
        return `rule ${noise.id} knows it as noise`;
    const pointed = matched.filter((rule) => rule.role === 'header').map((rule) => pointOf(rule, index, context));
    if (pointed.length > 0)
        return pointed.join('; ');
    const wrapper = matched.find((rule) => rule.role === 'wrapper');
    if (wrapper !== undefined)
        return `rule ${wrapper.id} knows it as saying only that something failed`;
    if (/^\s*File ".*", line \d+/.test(context.lines[index - 1]?.line.text ?? '') && placed.line.text.startsWith(' ')) {
        return 'source code that a traceback quotes';
    }
    const weak = matched.every((rule) => rule.weight < STRONG);
    return weak
        ? 'only words speak for it, and something else outweighs them'
        : 'another reading of the line outweighs it';
}
function pointOf(header, index, { candidates }) {
    const within = header.cause?.within ?? 0;
    const up = header.cause?.direction === 'up';
    const target = candidates.find((one) => {
        const away = up ? index - one.index : one.index - index;
        return one.rule.id === header.id && away >= 1 && away <= within;
    });
    return target === undefined
        ? `rule ${header.id} is a headline, and the line it announces is not there`
        : `rule ${header.id} is a headline: it points at line ${target.placed.line.number}`;
}
function findBetter({ placed, index, candidate }, { finding, candidates, lines }) {
    const chosen = finding.rootCause.flatMap((one) => (one.line === null ? [] : [{ line: one.line, text: one.text }]));
    const same = chosen.find((one) => (0,normalise/* normaliseText */.a)(one.text) === (0,normalise/* normaliseText */.a)(placed.line.text));
    if (same !== undefined)
        return `line ${same.line} says the same`;
    const near = chosen.find((one) => Math.abs(indexOf(lines, one.line) - index) <= BLOCK_LINES);
    if (near !== undefined)
        return `line ${near.line} beside it speaks for the block`;
    const ahead = candidates.filter((one) => one.score > (candidate?.score ?? 0)).length;
    return `${ahead} other ${ahead === 1 ? 'line has' : 'lines have'} a higher score, and five are listed`;
}
function indexOf(lines, line) {
    return lines.findIndex((placed) => placed.line.number === line);
}

// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(46430);
// EXTERNAL MODULE: ./lib/shells/load.js + 10 modules
var load = __webpack_require__(79789);
// EXTERNAL MODULE: ./lib/shells/secrets.js
var secrets = __webpack_require__(61146);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/local-policy.js + 1 modules
var local_policy = __webpack_require__(51943);
// EXTERNAL MODULE: ./lib/shells/cli/tests.js
var tests = __webpack_require__(94875);
;// CONCATENATED MODULE: ./lib/shells/cli/rules.js
// `aftermath rules`: the rules as they are, and what each of them does to a log.










const NO_OVERRIDES = { mode: null, plan: [] };
/** Most lines shown on a terminal; `--json` has all of them. */
const MAX_SHOWN = 60;
const MAX_TEXT = 110;
/** 0 when all rules work, 2 when one of the policy does not; the others are listed all the same. */
async function runRulesList(io, options) {
    const read = await readPolicyOf(io, options);
    if (!read.ok)
        return refuse(io, read.problem);
    const { rules, ofUser, problems } = read.value;
    const documents = rules.rules.map((rule) => toRuleDocument(rule, ofUser));
    if (options.json) {
        (0,cli_io/* printJson */.Q2)(io, { schema: 'aftermath/rules/1', rules: documents, problems: problems.map(tests.toProblemDocument) });
    }
    else {
        const width = Math.max(...documents.map((one) => one.id.length));
        for (const one of documents) {
            const name = one.id.padEnd(width + 2) + one.category.padEnd(17) + one.role.padEnd(9);
            io.out(`${name}${String(one.weight).padStart(3)}  transient ${one.transient.padEnd(9)}${one.origin}\n`);
        }
        io.out(`${documents.length} rules, ${ofUser.length} of them from the policy\n`);
    }
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
/** 0 when every log was read and every rule works; 2 when not, and the rest is shown all the same. */
async function runRulesTest(io, options, operands) {
    const isPolicy = (file) => /\.ya?ml$/.test(file);
    const named = operands.find(isPolicy);
    const logs = [...operands.filter((file) => !isPolicy(file)), ...(options.log ?? [])];
    const read = await readPolicyOf(io, named === undefined ? options : { ...options, policy: named });
    if (!read.ok)
        return refuse(io, read.problem);
    if (logs.length === 0) {
        return refuse(io, [...read.value.problems, { code: 'USAGE', detail: 'rules test: no log to test; give one' }]);
    }
    const loaded = await (0,load/* loadLogs */.Em)(io.cwd, logs);
    const documents = [];
    for (const { file, result } of loaded) {
        if (!result.ok) {
            documents.push({ schema: 'aftermath/rule-test/1', file, problem: (0,tests.toProblemDocument)(result.problem) });
            continue;
        }
        const { rules } = read.value;
        const digest = await (0,read_log/* readDigest */.r)(result.value, { patterns: rules.rules, secrets: (0,secrets/* listSecrets */.A)(io.env, '') });
        const explanation = explainRules(digest, rules);
        documents.push(toTestDocument(file, explanation, read.value));
        if (!options.json)
            io.out(toText(file, explanation));
    }
    if (options.json)
        (0,cli_io/* printDocuments */.cO)(io, documents);
    const problems = [...read.value.problems, ...(0,load/* listProblems */.vz)(loaded)];
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
function readPolicyOf(io, { policy, repo }) {
    return policy === undefined
        ? (0,local_policy.readLocalPolicy)((0,external_node_path_.resolve)(io.cwd, repo ?? '.'), NO_OVERRIDES)
        : (0,local_policy/* readNamedPolicy */.e)((0,external_node_path_.resolve)(io.cwd, policy), policy, NO_OVERRIDES);
}
function refuse(io, problems) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return 2;
}
function toRuleDocument(rule, ofUser) {
    const { id, category, role, weight, transient, literals } = rule;
    const origin = ofUser.includes(id) ? 'policy' : 'built-in';
    return { id, category, role, weight, transient, literals: literals.length, origin };
}
function toTestDocument(file, { finding, hits }, { ofUser, problems }) {
    return {
        schema: 'aftermath/rule-test/1',
        file,
        category: finding.category,
        hits: hits.map((hit) => ({
            ...hit,
            rules: hit.rules.map((rule) => ({ ...rule, origin: ofUser.includes(rule.id) ? 'policy' : 'built-in' })),
        })),
        problems: problems.map(tests.toProblemDocument),
    };
}
function toText(file, { finding, hits }) {
    const ranked = hits.filter((hit) => hit.rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const lost = hits.filter((hit) => hit.rank === null).sort((a, b) => compare(a.score, b.score));
    const shown = [...ranked, ...lost].slice(0, MAX_SHOWN);
    const more = hits.length - shown.length;
    const rest = more > 0 ? `  … and ${more} more lines; --json has them all\n` : '';
    return `${file}: ${finding.category}, rules speak of ${hits.length} lines\n${shown.map(toLines).join('')}${rest}`;
}
/** Higher scores first; lines that never were candidates come after those that lost by points, in their order. */
function compare(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return b - a;
}
function toLines(hit) {
    const place = hit.rank === null ? 'lost' : hit.rank === 1 ? 'won' : `no. ${hit.rank}`;
    const score = hit.score === null ? '' : `, score ${hit.score}`;
    const rules = hit.rules.map((rule) => `${rule.id} (${rule.role} ${rule.weight})`).join(', ');
    return [
        `  ${place.padEnd(6)}line ${hit.line}${score}: ${(0,neutralise/* cut */.Jj)((0,plain_text/* toPlain */.Ul)(hit.text), MAX_TEXT)}\n`,
        `          ${rules === '' ? (hit.speaker ?? 'no rule') : rules}\n`,
        `          ${hit.why}\n`,
    ].join('');
}


/***/ }),

/***/ 94875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTests: () => (/* binding */ runTests),
/* harmony export */   toProblemDocument: () => (/* binding */ toProblemDocument)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11591);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79789);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61146);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6920);
// `aftermath tests`: reads test reports and says what failed.




/** 0 when every report could be read, red tests or not; 2 when one could not. */
async function runTests(io, options) {
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadReports */ .yc)(io.cwd, options.report, (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .listSecrets */ .A)(io.env, ''));
    const problems = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .listProblems */ .vz)(loaded);
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printDocuments */ .cO)(io, loaded.map(toDocument));
    else
        for (const one of loaded)
            if (one.result.ok)
                io.out(toText(one.result.value));
    (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
function toDocument({ file, result }) {
    if (!result.ok)
        return { file, problem: toProblemDocument(result.problem) };
    const { flaky: _, ...counted } = result.value;
    return { ...counted, file };
}
/** A problem for machines: code, place or null, and the same sentence that people get. */
function toProblemDocument(problem) {
    return { code: problem.code, at: 'at' in problem ? problem.at : null, detail: (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .explainProblem */ .F)(problem) };
}
function toText(report) {
    const { file, tests, passed, failed, errored, skipped } = report;
    const counts = `${tests} tests: ${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped`;
    const failing = report.failing.map((test) => {
        const place = test.file === null ? '' : ` (${test.file}${test.line === null ? '' : `:${test.line}`})`;
        return `  ✗ ${test.classname === '' ? '' : `${test.classname} › `}${test.name}${place}\n`;
    });
    return `${file}: ${counts}\n${failing.join('')}`;
}


/***/ }),

/***/ 61146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listSecrets)
/* harmony export */ });
// Which values of the environment must never be shown, known by the names under which people keep them.
/** Names under which people keep secrets in the environment. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|WEBHOOK|DSN$|_PAT$|_PWD$|CONNECTION_?STRING)/i;
/** Shorter values would redact ordinary words. */
const MIN_SECRET_UNITS = 8;
/** Values that must never be shown: our token, and what the environment holds under a name that says so. */
function listSecrets(env, token) {
    const named = Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) && value.length >= MIN_SECRET_UNITS ? [value] : []);
    return [...new Set([token, ...named])].filter((value) => value !== '');
}


/***/ })

};
