export const id = 303;
export const ids = [303];
export const modules = {

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWord: () => (/* binding */ runWord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/reverter.js + 10 modules
var reverter = __webpack_require__(6302);
// EXTERNAL MODULE: ./lib/adapters/pacing.js
var pacing = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/memory/commands.js
var commands = __webpack_require__(3917);
// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/domain/command.js
var domain_command = __webpack_require__(169);
// EXTERNAL MODULE: ./lib/domain/category.js
var category = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/domain/result.js
var domain_result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/operator/commands.js
var operator_commands = __webpack_require__(9920);
;// CONCATENATED MODULE: ./lib/operator/arguments.js
// The words behind a verb, taken one after the other as the command table says.




/** Longest reason that is kept, in UTF-16 units: what the memory holds of one. */
const MAX_REASON_UNITS = 500;
/** Longest name of a job, item or test, in UTF-16 units: longer than any that the host shows in full. */
const MAX_NAME_UNITS = 250;
/** Highest number of an option; no plan is longer. */
const MAX_OPTION = 20;
/** Joiners and variation signs: parts of emoji and of some scripts, so a reason may hold them, and a name that is compared may not. */
const JOINERS = /\u200c|\u200d|[\ufe00-\ufe0f]/;
/** The command in the words behind its verb; a flaw names the first thing that is wrong. */
function parseArguments(spec, words) {
    let rest = words.trim();
    const values = {};
    for (const { kind, need } of spec.args) {
        const taken = take(kind, rest);
        if (!taken.ok)
            return taken;
        if (taken.value === null && need === 'required')
            return (0,domain_result/* err */._)(missing(spec, kind));
        if (taken.value === null)
            continue;
        values[kind] = taken.value.word;
        rest = taken.value.rest.trim();
    }
    if (rest === '--')
        rest = '';
    if (rest !== '')
        return (0,domain_result/* err */._)({ detail: `it takes ${takes(spec)}, and more was written`, suggestion: (0,operator_commands/* usageOf */.Fs)(spec) });
    return (0,domain_result.ok)(toCommand(spec, values));
}
function takes({ args }) {
    return args.length === 0 ? 'no argument' : args.map(({ kind }) => operator_commands/* ARGUMENT_NAMES */.nn[kind]).join(' and ');
}
function missing(spec, kind) {
    return { detail: `${operator_commands/* ARGUMENT_NAMES */.nn[kind]} is missing`, suggestion: (0,operator_commands/* usageOf */.Fs)(spec) };
}
/** The argument at the beginning of the words; null when it is not there. */
function take(kind, words) {
    if (words === '')
        return (0,domain_result.ok)(null);
    if (kind === 'reason')
        return (0,domain_result.ok)({ word: toReason(words), rest: '' });
    if (kind === 'job')
        return takeLine(words);
    if (words === '--' || words.startsWith('-- '))
        return kind === 'item' ? (0,domain_result.ok)(null) : (0,domain_result/* err */._)(flawOf(kind, '--'));
    const taken = takeWord(words);
    if (!taken.ok)
        return taken;
    const { word, isQuoted } = taken.value;
    if (kind === 'item' && !isQuoted && !/\d/.test(word))
        return (0,domain_result.ok)(null);
    if (JOINERS.test(word))
        return (0,domain_result/* err */._)({ detail: `${operator_commands/* ARGUMENT_NAMES */.nn[kind]} holds hidden characters`, suggestion: null });
    const value = toValue(kind, word);
    return value === null ? (0,domain_result/* err */._)(flawOf(kind, word)) : (0,domain_result.ok)({ word: value, rest: taken.value.rest });
}
function toReason(words) {
    const reason = words.replace(/^--(?:[ \t]+|$)/, '');
    return reason.length <= MAX_REASON_UNITS
        ? reason
        : `${reason.slice(0, MAX_REASON_UNITS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** A name that may hold blanks and is the last argument: all that is left, without quotes around it. */
function takeLine(words) {
    const quoted = takeWord(words);
    if (quoted.ok && quoted.value.isQuoted && quoted.value.rest === '')
        return (0,domain_result.ok)(quoted.value);
    return words.length <= MAX_NAME_UNITS ? (0,domain_result.ok)({ word: words, rest: '' }) : (0,domain_result/* err */._)(flawOf('job', words));
}
/** The first word: up to a blank, or up to the quote that ends it. Phones write curved quotes. */
function takeWord(words) {
    const quote = /^(?:["“”](?<plain>[^"“”]*)["“”]|`(?<code>[^`]*)`)(?<rest>[\s\S]*)$/.exec(words)?.groups;
    if (quote !== undefined) {
        return (0,domain_result.ok)({ word: (quote['plain'] ?? quote['code'] ?? '').trim(), rest: quote['rest'] ?? '', isQuoted: true });
    }
    if (/^["“”`]/.test(words))
        return (0,domain_result/* err */._)({ detail: 'a quote is opened and not closed', suggestion: null });
    const plain = /^(?<word>[^ \t]+)(?<rest>[\s\S]*)$/.exec(words)?.groups;
    return (0,domain_result.ok)({ word: plain?.['word'] ?? '', rest: plain?.['rest'] ?? '', isQuoted: false });
}
/** Argument to the form that its word must have; null: every name will do. */
const FORMS = {
    decision: /^[0-9a-f]{12}$/i,
    sha: /^[0-9a-f]{7,64}$/i,
    checkpoint: /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/,
    level: /^[1-5]$/,
    option: /^\d{1,2}$/,
    category: null,
    item: null,
    test: null,
    job: null,
    reason: null,
};
function toValue(kind, word) {
    if (kind === 'category')
        return toCategory(word);
    const form = FORMS[kind];
    if (form === null)
        return word !== '' && word.length <= MAX_NAME_UNITS ? word : null;
    if (!form.test(word))
        return null;
    if (kind === 'option' && (Number(word) < 1 || Number(word) > MAX_OPTION))
        return null;
    return kind === 'sha' || kind === 'decision' ? word.toLowerCase() : word;
}
/** `none` says that nothing failed: that is no cause. */
function toCategory(word) {
    const slug = word.toLowerCase();
    return category/* CATEGORIES */.R6.find((known) => known === slug && known !== 'none') ?? null;
}
/** Argument to what its word has to be. */
const EXPECTED = {
    decision: 'an id of 12 hex digits, as the proposal names it',
    sha: 'a commit id of 7 to 64 hex digits',
    checkpoint: 'the id of a checkpoint: letters, digits, dots, colons and hyphens',
    level: 'a level from 1 to 5',
    option: `the number of an option, 1 to ${MAX_OPTION}`,
    category: 'one of the category slugs',
    item: `the id of an item, at most ${MAX_NAME_UNITS} characters`,
    test: `the name of a test, at most ${MAX_NAME_UNITS} characters`,
    job: `the name of a job, at most ${MAX_NAME_UNITS} characters`,
    reason: 'a reason',
};
function flawOf(kind, word) {
    const near = kind === 'category' ? (0,suggest/* suggest */.Z)(word, category/* CATEGORIES */.R6) : null;
    return { detail: `${operator_commands/* ARGUMENT_NAMES */.nn[kind]} must be ${EXPECTED[kind]}`, suggestion: near };
}
/** The values were checked one by one; what is optional and not there is null. */
function toCommand({ verb }, values) {
    const { job = null, item = null, reason = '', sha = null, checkpoint = '', test = '' } = values;
    switch (verb) {
        case 'retry':
            return { verb, job };
        case 'skip':
            return { verb, item, reason };
        case 'recover':
            return { verb, option: values.option === undefined ? null : Number(values.option) };
        case 'approve':
            return { verb, id: toId(values) };
        case 'reject':
            return { verb, id: toId(values), reason };
        case 'revert':
            return { verb, sha };
        case 'rollback':
            return { verb, checkpoint };
        case 'requeue':
            return { verb, item };
        case 'severity':
            return { verb, level: toCheckedLevel(values), reason };
        case 'cause':
            return { verb, category: toCategory(values.category ?? '') ?? 'unknown', reason };
        case 'flaky':
            return { verb, test, reason };
        case 'halt':
        case 'abort':
            return { verb, reason };
        default:
            return { verb };
    }
}
function toId({ decision = '' }) {
    return decision;
}
function toCheckedLevel({ level = '' }) {
    return category/* LEVELS */.A_.find((known) => String(known) === level) ?? 3;
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 45 modules
var lib = __webpack_require__(6855);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 12 modules
var mdast_util_gfm_lib = __webpack_require__(9952);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/operator/comment-lines.js
// The lines of a comment that stand there as plain words of its author: nothing quoted, nothing in code, no example, no markup.



/**
 * Longest comment that is looked at, in UTF-16 units; GitHub's own limit is 65,536. Under this and the two bounds below the
 * worst text known takes the Markdown parser less than two seconds; without them minutes, because nesting costs more than its length.
 */
const MAX_COMMENT_UNITS = 16_384;
/** Most signs of inline markup: pairs of them are searched for, each with each. */
const MAX_SIGNS = 2_000;
/** Deepest nesting of quotes and lists in one line. People quote five answers deep. */
const MAX_NESTING = 10;
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_NESTING + 1}}`, 'm');
const SIGNS = /[*_~[\]!]/g;
/** Up to three blanks and a slash: more blanks are indented code to a reader's eye, whatever stands above. */
const CANDIDATE = /^ {0,3}\/[^\s/]/;
/** The plain lines that begin with a slash, in their order. Takes bounded time, whatever the text is. */
function readPlainLines(body) {
    // The parser drops a byte order mark and counts from behind it; another invisible character keeps the places right.
    const source = body.replace(/^\ufeff/, '\u200b');
    const candidates = listCandidates(source);
    if (candidates.length === 0)
        return { kind: 'lines', lines: [] };
    if (isTooLong(source))
        return { kind: 'too-long', heads: candidates.map(({ raw }) => headOf(raw)) };
    const tree = parseMarkdown(source);
    return { kind: 'lines', lines: listPlainLines(candidates, tree) };
}
function* listPlainLines(candidates, tree) {
    const tags = listTags(tree);
    for (const candidate of candidates) {
        const paragraph = findParagraph(tree, candidate);
        if (paragraph !== null && !isInsideHtml(tags, candidate.start))
            yield toPlainLine(candidate, paragraph);
    }
}
function isTooLong(source) {
    return source.length > MAX_COMMENT_UNITS || (source.match(SIGNS)?.length ?? 0) > MAX_SIGNS || NESTED.test(source);
}
function listCandidates(source) {
    const found = [];
    let at = 0;
    source.split(/(\r\n|\n|\r)/).forEach((piece, index) => {
        if (index % 2 === 0 && CANDIDATE.test(piece)) {
            const raw = piece.trimStart();
            found.push({ number: index / 2 + 1, start: at + piece.length - raw.length, end: at + piece.length, raw });
        }
        at += piece.length;
    });
    return found;
}
function headOf(raw) {
    return raw.split(/[ \t]/, 1)[0] ?? '';
}
function parseMarkdown(source) {
    return (0,lib/* fromMarkdown */.Y)(source, { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)()] });
}
function covers({ position }, offset) {
    const [start, end] = [position?.start.offset, position?.end.offset];
    return start !== undefined && end !== undefined && start <= offset && offset < end;
}
/** The paragraph of the comment itself in whose plain text the line begins. Formulas between dollar signs are no text. */
function findParagraph(tree, { start }) {
    const block = tree.children.find((child) => covers(child, start));
    if (block?.type !== 'paragraph')
        return null;
    const holdsFormula = block.children.some((child) => child.type === 'text' && child.value.includes('$$'));
    const inline = block.children.find((child) => covers(child, start));
    return holdsFormula || inline?.type !== 'text' ? null : block;
}
const PLAIN = ['text', 'inlineCode', 'emphasis', 'strong', 'link', 'break'];
function toPlainLine({ number, start, end, raw }, paragraph) {
    const head = headOf(raw);
    const isTouched = paragraph.children.some(({ type, position }) => {
        const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
        return from < end && to > start && !PLAIN.includes(type);
    });
    return { number, head, text: isTouched ? null : toWords(raw) };
}
/** The words of one line, read by itself: what a line means must not depend on the lines around it. */
function toWords(raw) {
    const [only, ...others] = parseMarkdown(raw).children;
    if (only?.type !== 'paragraph' || others.length > 0)
        return null;
    const words = [];
    for (const node of only.children) {
        const typed = raw.slice(node.position?.start.offset, node.position?.end.offset);
        if (node.type === 'text')
            words.push(node.value);
        else if (node.type === 'inlineCode' && !node.value.includes('`'))
            words.push(`\`${node.value}\``);
        else if (node.type === 'emphasis' || node.type === 'strong')
            words.push(typed);
        else if (node.type === 'link' && !typed.startsWith('['))
            words.push(typed);
        else
            return null;
    }
    return words.join('').trim();
}
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)[^<>]*>/gi;
const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Elements without an end tag. */
const VOID = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];
/** Tags of the comment's own HTML, in their order. */
function listTags(node) {
    if (node.type === 'html')
        return toTags(node.value, node.position?.start.offset ?? 0);
    if (!('children' in node))
        return [];
    return node.children.flatMap((child) => listTags(child));
}
function toTags(html, offset) {
    return [...html.replace(HTML_COMMENT, '').matchAll(TAG)].flatMap((match) => {
        const name = (match.groups?.['name'] ?? '').toLowerCase();
        if (VOID.includes(name))
            return [];
        return [{ at: offset, name, change: match.groups?.['close'] === '/' ? -1 : 1 }];
    });
}
/** True between a start tag and its end tag, and after a start tag that never ends: it may be folded away or struck out. */
function isInsideHtml(tags, offset) {
    const open = new Map();
    for (const { at, name, change } of tags) {
        if (at >= offset)
            break;
        open.set(name, Math.max(0, (open.get(name) ?? 0) + change));
    }
    return [...open.values()].some((count) => count > 0);
}

;// CONCATENATED MODULE: ./lib/operator/parse.js
// A comment's text to the commands in it, in their order. Doubt is no command: it is a line that gets an answer and does nothing.





/** Most commands of one comment. Each may cost twelve requests, and nobody needs more at once. */
const MAX_COMMANDS = 5;
const PREFIX = '/aftermath';
/** Control characters, direction, zero width and tags: what a reader does not see, or sees in another order. */
const HIDDEN = /[\0-\x08\x0a-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
/**
 * The commands of a comment and the lines that try to be one, in their order; at most one more than `MAX_COMMANDS`, the last
 * refused. `index` counts both. Never throws, and takes bounded time.
 */
function parseCommands(body, owner) {
    const read = readPlainLines(body);
    if (read.kind === 'too-long')
        return explainTooLong(read.heads, owner);
    const found = [];
    for (const line of read.lines) {
        const one = parseLine(line, { owner, index: found.length });
        if (one !== null)
            found.push(one);
        if (found.length > MAX_COMMANDS)
            break;
    }
    return found;
}
function explainTooLong(heads, owner) {
    const tries = heads.some((head) => isPrefix(head) || (owner === 'own' && toVerb(head.slice(1)) !== null));
    if (!tries)
        return [];
    const detail = 'the comment is too long to be searched for commands; write the command in a comment of its own';
    return [malformed('COMMENT_TOO_LONG', { detail, suggestion: null }, { index: 0, line: 1 })];
}
/** The command of a line, what is wrong with it, or null when the line is none of ours. */
function parseLine(line, { owner, index }) {
    const place = { index, line: line.number };
    const head = isPrefix(line.head) ? 'prefix' : 'short';
    if (head === 'short' && !isShortTry(line.head, owner))
        return null;
    if (index >= MAX_COMMANDS) {
        const detail = `a comment may hold ${MAX_COMMANDS} commands; write the others in another comment`;
        return malformed('TOO_MANY_COMMANDS', { detail, suggestion: null }, place);
    }
    const { text } = line;
    if (text === null || HIDDEN.test(text) || !text.startsWith(line.head)) {
        const detail = 'the line holds hidden characters or markup; write it again as plain words';
        return malformed('COMMAND_HIDDEN', { detail, suggestion: null }, place);
    }
    const words = head === 'prefix' ? text.slice(PREFIX.length) : text.slice(1);
    return parseWords(words.trim(), place);
}
function parseWords(words, place) {
    const [first = ''] = words.split(/[ \t]/, 1);
    if (first === '') {
        return malformed('COMMAND_MALFORMED', { detail: 'the command is missing', suggestion: 'help' }, place);
    }
    const verb = toVerb(first);
    if (verb === null) {
        return malformed('COMMAND_UNKNOWN', { detail: 'no command has this name', suggestion: suggestUsage(first) }, place);
    }
    const rest = words.slice(first.length);
    const parsed = parseArguments((0,operator_commands/* specOf */.rI)(verb), rest);
    if (!parsed.ok)
        return malformed('COMMAND_MALFORMED', { ...parsed.problem, detail: `${verb}: ${parsed.problem.detail}` }, place);
    return { kind: 'command', command: parsed.value, place };
}
/** The form of the command that a word was probably meant to be; null when none is near. */
function suggestUsage(word) {
    const near = (0,suggest/* suggest */.Z)(word, [...domain_command/* VERBS */.h, PREFIX.slice(1)]);
    const verb = domain_command/* VERBS */.h.find((known) => known === near);
    if (verb !== undefined)
        return (0,operator_commands/* usageOf */.Fs)((0,operator_commands/* specOf */.rI)(verb));
    return near === null ? null : `${near} help`;
}
/** Letters of ASCII only: what merely looks like one of ours is another word. Capitals are what phones write. */
function toVerb(word) {
    return /^[A-Za-z]{1,10}$/.test(word) ? (domain_command/* VERBS */.h.find((verb) => verb === word.toLowerCase()) ?? null) : null;
}
function isPrefix(head) {
    return /^\/[A-Za-z]{9}$/.test(head) && head.toLowerCase() === PREFIX;
}
/** True when the first word is a short form of ours, or close enough to one to deserve an answer. Paths are no commands. */
function isShortTry(head, owner) {
    const [word = ''] = head.slice(1).split(/\s/, 1);
    if (owner === 'foreign' || word.includes('/'))
        return false;
    return toVerb(word) !== null || (0,suggest/* suggest */.Z)(word, [...domain_command/* VERBS */.h, PREFIX.slice(1)]) !== null;
}
function malformed(because, { detail, suggestion }, place) {
    return { kind: 'malformed', because, detail, suggestion, place };
}

// EXTERNAL MODULE: ./lib/app/open-memory.js
var open_memory = __webpack_require__(4219);
// EXTERNAL MODULE: ./lib/app/operator-facts.js + 1 modules
var operator_facts = __webpack_require__(3660);
// EXTERNAL MODULE: ./lib/app/operator-session.js
var operator_session = __webpack_require__(6894);
// EXTERNAL MODULE: ./lib/operator/authorise.js
var authorise = __webpack_require__(4214);
// EXTERNAL MODULE: ./lib/app/command-run.js
var command_run = __webpack_require__(7622);
// EXTERNAL MODULE: ./lib/operator/approval.js
var approval = __webpack_require__(6121);
// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
// EXTERNAL MODULE: ./lib/domain/stop.js
var stop = __webpack_require__(2778);
// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/memory/stops.js
var memory_stops = __webpack_require__(1534);
// EXTERNAL MODULE: ./lib/render/stop-sign.js
var stop_sign = __webpack_require__(226);
;// CONCATENATED MODULE: ./lib/app/answer-command.js








/** How things stand in a thread. */
async function answerStatus(session, ask) {
    const { incident, branch } = session.event.about;
    const stops = (0,operator_session/* stopsOf */.lD)(session);
    const proposals = (0,operator_session/* proposalsOf */.V4)(session);
    const open = proposals === 'unreadable' ? [] : proposals.filter(({ standing: { state } }) => state === 'proposed');
    const status = {
        halt: (0,stop/* foldHalt */.JM)({ stops, sign: 'clear' }, branch),
        stops: stops === 'unreadable' ? [] : (0,stop/* listStops */.Cb)(stops),
        proposals: open.filter(({ expiresAt }) => session.now < expiresAt),
        incident: incident === null ? null : { number: incident.number, state: incident.state, count: incident.record.count },
        request: await session.world.performers.findRequest(ask),
    };
    return { kind: 'status', status };
}
/** Turns the stop switch. A halt raises the second sign first: it holds even when the state branch cannot be written. */
async function runStop(run, command) {
    if (command.verb === 'resume')
        return await resume(run, command);
    const scopes = scopesOf(run, command);
    if (scopes.length === 0)
        return await refuse(run, 'NO_BRANCH');
    return await answer_command_stop(run, command, scopes);
}
/** A word that is older than a stop was not said about it: nobody lifts what he did not know of. */
async function resume(run, command) {
    const { session } = run;
    const seen = await (0,command_run/* lookAgain */.IK)(run);
    const scopes = scopesOf(run, command);
    const because = seen ?? findNewerStop(session, (0,operator_session/* stopsOf */.lD)(session), scopes);
    if (because !== null)
        return await refuse(run, because);
    const left = leftAfter(session, scopes);
    const also = left.length === 0 ? {} : { also: session.world.safe(`Still stopped: ${left.join(', ')}.`) };
    const answer = { kind: 'done', ref: 'the stop switch is off', ...also };
    const bar = await writeActs(run, { command, scopes, answer });
    if (bar !== null)
        return bar;
    const sign = await session.world.host.ensureStopSign('clear', '');
    return sign.ok ? answer : { kind: 'failed', problem: sign.problem };
}
function findNewerStop({ event }, stops, lifted) {
    if (stops === 'unreadable')
        return null;
    const isNewer = (0,stop/* listStops */.Cb)(stops).some((act) => isLifted(act.scope, lifted) && isUnseen(act, event));
    return isNewer ? 'COMMENT_BEFORE_HALT' : null;
}
/** The host's time does not tell what came first within a second: there a stop of the program's own is taken for the newer one. */
function isUnseen({ at, comment }, { createdAt }) {
    return comment === null ? at > createdAt : (0,ids/* isSurelyBefore */.cT)(createdAt, at);
}
function isLifted(scope, lifted) {
    if (scope.kind === 'all')
        return lifted.some(({ kind }) => kind === 'all');
    return lifted.some((one) => one.kind === 'branch' && one.branch === scope.branch);
}
/** Branches that stay stopped. */
function leftAfter(session, lifted) {
    const stops = (0,operator_session/* stopsOf */.lD)(session);
    if (stops === 'unreadable')
        return [];
    return (0,stop/* listStops */.Cb)(stops).flatMap(({ scope }) => scope.kind === 'branch' && !isLifted(scope, lifted) ? [`branch ${scope.branch}`] : []);
}
/** A refusal is an end as well: said again by the same comment, it stays one. */
async function refuse(run, because) {
    const answer = { kind: 'refused', because, who: { kind: 'nobody' } };
    await (0,operator_session/* writeSession */.Ko)(run.session, { events: [(0,command_run/* toEnd */.FY)(run, answer)], summary: `Refuse ${run.command.verb} of a comment` });
    return answer;
}
async function answer_command_stop(run, command, scopes) {
    const { host, safe } = run.session.world;
    const words = 'reason' in command ? command.reason : '';
    const sign = command.verb === 'halt' ? await host.ensureStopSign('raised', (0,stop_sign/* renderStopSign */.o)(safe(words))) : null;
    const answer = sign === null || sign.ok
        ? { kind: 'done', ref: sign?.value.ref ?? 'the stop switch is on' }
        : { kind: 'failed', problem: sign.problem };
    const bar = await writeActs(run, { command, scopes, answer });
    return bar === null || (sign?.ok === true && answer.kind === 'done') ? answer : bar;
}
/**
 * `halt` is for everything, `abort` for the branch of the thread, `resume` ends both; said in a thread that is about no branch it
 * ends every stop there is, or one whose thread is gone could never be lifted.
 */
function scopesOf({ session }, { verb }) {
    const { branch } = session.event.about;
    const own = branch === null ? [] : [{ kind: 'branch', branch }];
    if (verb === 'abort')
        return own;
    if (verb === 'halt')
        return [{ kind: 'all' }];
    const stops = (0,operator_session/* stopsOf */.lD)(session);
    const others = branch === null && stops !== 'unreadable' ? (0,stop/* listStops */.Cb)(stops).map(({ scope }) => scope) : own;
    return [{ kind: 'all' }, ...others.filter(({ kind }) => kind === 'branch')];
}
/** The answer when the turns could not be written; null when they are. */
async function writeActs(run, { command, scopes, answer }) {
    const { event, now, world } = run.session;
    const act = command.verb === 'resume' ? 'resume' : 'halt';
    const reason = world.safe('reason' in command ? command.reason : 'resumed');
    const by = event.author?.login ?? 'ghost';
    const stops = (known) => {
        const at = (0,stop/* toTurnAt */.yd)({ act, scopes, now }, known);
        return scopes.map((scope) => ({ act, scope, by, reason, at, comment: event.comment }));
    };
    const events = [(0,command_run/* toEnd */.FY)(run, answer)];
    const written = await (0,operator_session/* writeSession */.Ko)(run.session, {
        events,
        stops,
        bar: (documents) => command.verb === 'resume' ? findNewerStop(run.session, (0,memory_stops/* readStops */.mV)(documents, world.safe), scopes) : null,
        summary: `Operator says ${command.verb}`,
    });
    return written.ok ? null : (0,command_run/* toBarAnswer */.Zz)(written.problem);
}
/** Remembers what a person says about the cause of the thread. */
async function correct(run, command) {
    const { event, world } = run.session;
    const { incident } = event.about;
    if (incident === null)
        return await refuse(run, 'TARGET_UNKNOWN');
    const { fingerprint, branch } = incident.record;
    const verdict = toVerdict(command);
    const by = event.author?.login ?? 'ghost';
    const said = (0,memory_events/* toVerdictEvent */.Jx)({ at: event.createdAt, by, fingerprint, branch, incident: incident.number, verdict });
    const answer = { kind: 'done', ref: `remembered for ${fingerprint}` };
    const written = await (0,operator_session/* writeSession */.Ko)(run.session, {
        events: [said, (0,command_run/* toEnd */.FY)(run, answer)],
        summary: world.safe(`Remember ${command.verb} of a cause`),
    });
    return written.ok ? answer : (0,command_run/* toBarAnswer */.Zz)(written.problem);
}
function toVerdict(command) {
    switch (command.verb) {
        case 'severity':
            return { kind: 'severity', level: command.level, reason: command.reason };
        case 'cause':
            return { kind: 'category', category: command.category, reason: command.reason };
        case 'flaky':
            return { kind: 'flaky', reason: `${command.test}: ${command.reason}` };
        default:
            return (0,domain_result/* assertNever */.x)(command);
    }
}

;// CONCATENATED MODULE: ./lib/app/run-proposal.js




const refused = (because) => ({ kind: 'refused', because, who: { kind: 'nobody' } });
/** A revert or rollback: worked out and proposed, or proposed and approved by the same comment where that is enough. */
async function proposeGrave(run, command, way) {
    const { session } = run;
    const { world, event, now, policy } = session;
    const known = (0,operator_session/* proposalsOf */.V4)(session);
    if (known === 'unreadable')
        return await end(run, refused('PROPOSAL_UNREADABLE'));
    const own = known.find((proposal) => isOwnClaim(run, proposal) && isSaidBy(proposal, command));
    if (own !== undefined)
        return await carryOut(run, own);
    const prepared = await world.performers.prepare((0,command_run/* toAsk */.jL)(run, command));
    if (prepared.kind === 'declined')
        return await end(run, prepared.answer);
    const { content, shown } = prepared;
    // What counts as its own approval is proposed when it was written: an approval is never older than what it approves.
    const at = way === 'do' && event.createdAt < now ? event.createdAt : now;
    const request = { content, thread: event.thread, by: event.author?.login ?? null, now: at };
    const { proposal } = (0,approval/* propose */.BM)(known, request, policy.operators);
    if (way === 'do')
        return await claimProposal(run, proposal);
    const answer = { kind: 'proposed', proposal, shown };
    return await end(run, answer, { change: { approvals: { added: [proposal] } } });
}
/** The proposal of an id: ruled on, claimed, carried out. */
async function approveProposal(run, id) {
    const proposal = (0,approval/* findProposal */.IL)((0,operator_session/* proposalsOf */.V4)(run.session), id);
    return typeof proposal === 'string' ? await end(run, refused(proposal)) : await claimProposal(run, proposal);
}
/** Whether a run before this one has claimed the proposal for this very comment, and was cut off before its end. */
function isOwnClaim({ isResumed, session }, { standing }) {
    return isResumed && standing.state === 'approved' && standing.comment === session.event.comment;
}
/** A comment may have said several things: only what this command says is its own. */
function isSaidBy({ effect }, command) {
    return command.verb === 'rollback' && effect.kind === 'rollback' && effect.checkpoint === command.checkpoint;
}
async function claimProposal(run, proposal) {
    if (isOwnClaim(run, proposal))
        return await carryOut(run, proposal);
    const { session, place } = run;
    const { comment } = session.event;
    const ruling = (0,approval/* decideApproval */.gC)(proposal, factsOf(run, proposal, 'not-yet'));
    if (ruling.verdict === 'refused')
        return await end(run, refused(ruling.because), stepOf(proposal, ruling.step));
    if (ruling.verdict === 'go')
        throw new Error('an approval was not claimed');
    const written = await (0,operator_session/* writeSession */.Ko)(session, {
        events: [(0,command_run/* toRecord */.Lv)(run, 'heard', { outcome: 'begun', code: null })],
        approvals: { added: [proposal], steps: [{ id: proposal.id, step: ruling.step }] },
        claims: { comment, index: place.index },
        summary: `Approve ${proposal.id}`,
    });
    if (!written.ok)
        return (0,command_run/* toBarAnswer */.Zz)(written.problem);
    return await carryOut(run, { ...proposal, standing: ruling.step });
}
/**
 * The content worked out again, the effect made, everything looked at once more, and then it is written. A claim that is refused on
 * the way is void: nothing is ever done with it again.
 */
async function carryOut(run, proposal) {
    const { performers } = run.session.world;
    const ruling = (0,approval/* decideApproval */.gC)(proposal, factsOf(run, proposal, await performers.recompute(proposal)));
    if (ruling.verdict !== 'go') {
        const why = ruling.verdict === 'refused' ? ruling.because : 'NEEDS_APPROVAL';
        return await end(run, refused(why), stepOf(proposal, ruling.step));
    }
    const bars = [];
    const performed = await performers.carryOut(proposal, async (made) => {
        const bar = await lookLast(run, proposal, made);
        if (bar !== null)
            bars.push(bar);
        return bar?.because ?? null;
    });
    const [bar] = bars;
    if (bar !== undefined)
        return await end(run, refused(bar.because), stepOf(proposal, bar.step));
    return await end(run, performed.answer, { ...stepOf(proposal, toUsed(run, performed)), ...performed });
}
/** Person, thread, stop signs and memory read again, and the proposal as it stands there beside what was made. */
async function lookLast(run, claimed, made) {
    const { session } = run;
    const because = await (0,command_run/* lookAgain */.IK)(run);
    if (because !== null)
        return { because, step: { state: 'void', because, at: session.now } };
    const newest = (0,approval/* findProposal */.IL)((0,operator_session/* proposalsOf */.V4)(session), claimed.id);
    if (typeof newest === 'string')
        return { because: newest, step: null };
    const ruling = (0,approval/* decideApproval */.gC)(newest, factsOf(run, newest, made));
    if (ruling.verdict === 'go')
        return null;
    return ruling.verdict === 'refused' ? ruling : { because: 'NEEDS_APPROVAL', step: null };
}
/** The stop switch of the branch that the proposal is about: the comment may stand in a thread of another one. */
function factsOf({ session }, { branch }, content) {
    const { event, now } = session;
    const halt = (0,stop/* foldHalt */.JM)({ stops: (0,operator_session/* stopsOf */.lD)(session), sign: 'clear' }, branch);
    const by = event.author?.login ?? 'ghost';
    return { by, comment: event.comment, commentAt: event.createdAt, now, halt, content };
}
/** `ref`: what stands there now, or why nothing does. */
function toUsed({ session }, { answer }) {
    const ref = 'ref' in answer ? answer.ref : answer.kind === 'failed' ? answer.problem.code : answer.because;
    const { event, now, world } = session;
    return { state: 'used', by: event.author?.login ?? 'ghost', at: now, ref: world.safe(ref) };
}
function stepOf({ id }, step) {
    return step === null ? {} : { change: { approvals: { steps: [{ id, step }] } } };
}
/** Ends a proposal by a person's word. */
async function rejectProposal(run, { id, reason }) {
    const { event, now, world } = run.session;
    const proposal = (0,approval/* findProposal */.IL)((0,operator_session/* proposalsOf */.V4)(run.session), id);
    if (typeof proposal === 'string')
        return await end(run, refused(proposal));
    const by = event.author?.login ?? 'ghost';
    const step = { state: 'rejected', by, reason: world.safe(reason), at: now };
    return await end(run, { kind: 'done', ref: `${id} is rejected` }, stepOf(proposal, step));
}
/** Writes the end down together with what became of the proposal. When that cannot be, the answer is why. */
async function end(run, answer, details = {}) {
    const { change, ...told } = details;
    const written = await (0,operator_session/* writeSession */.Ko)(run.session, {
        events: [...(told.events ?? []), (0,command_run/* toEnd */.FY)(run, answer, told)],
        ...change,
        summary: `End ${run.command.verb} of a comment`,
    });
    if (written.ok || answer.kind === 'refused' || answer.kind === 'failed' || told.effect !== undefined)
        return answer;
    return 'because' in written.problem ? await end(run, refused(written.problem.because)) : (0,command_run/* toBarAnswer */.Zz)(written.problem);
}

;// CONCATENATED MODULE: ./lib/app/run-command.js








/**
 * What came of a command. Everything that was to be written down is written when it resolves. `resumed`: it was begun before
 * and its run was cut off; it is ruled on as if it were new and goes on from its claim.
 */
async function runCommand(session, command, place, begun = 'new') {
    const involved = await findInvolved(session, command);
    const run = { session, command, place, involved, isResumed: begun === 'resumed' };
    const ruling = ruleFirst(run);
    if (ruling.ruling === 'refused') {
        return await endWith(run, { kind: 'refused', because: ruling.because, who: ruling.who });
    }
    const bar = findMemoryBar(run);
    return bar === null ? await runAllowed(run, ruling) : bar;
}
/** Answering and stopping need no memory; nothing else may be done while a replay could not be told. */
function findMemoryBar({ session, command }) {
    const { verb } = command;
    if (session.snapshot !== null || verb === 'help' || verb === 'status' || verb === 'halt')
        return null;
    if (session.gap !== null)
        return { kind: 'failed', problem: session.gap };
    return { kind: 'held', because: 'NO_LEDGER', until: null };
}
async function runAllowed(run, ruling) {
    const { command, session } = run;
    switch (command.verb) {
        case 'help':
            return await endWith(run, { kind: 'help' });
        case 'status':
            return await endWith(run, await answerStatus(session, (0,command_run/* toAsk */.jL)(run, command)));
        case 'recover':
            return await runOption(run, command.option);
        case 'retry':
        case 'skip':
        case 'requeue':
            return await runWrite(run, command);
        case 'revert':
        case 'rollback':
            return await proposeGrave(run, command, ruling.way);
        case 'approve':
            return await approveProposal(run, command.id);
        case 'reject':
            return await rejectProposal(run, command);
        case 'halt':
        case 'abort':
        case 'resume':
            return await runStop(run, command);
        case 'severity':
        case 'cause':
        case 'flaky':
            return await correct(run, command);
        default:
            return (0,domain_result/* assertNever */.x)(command);
    }
}
/** The list of options, or the one with that number as if its command had been written here. */
async function runOption(run, option) {
    const { session, command, place } = run;
    const request = await session.world.performers.findRequest((0,command_run/* toAsk */.jL)(run, command));
    if (option === null)
        return await endWith(run, { kind: 'plan', request });
    const chosen = request?.options.find(({ number }) => number === option);
    if (chosen !== undefined)
        return await runCommand(session, chosen.command, place, run.isResumed ? 'resumed' : 'new');
    return await endWith(run, { kind: 'refused', because: 'TARGET_UNKNOWN', who: { kind: 'nobody' } });
}
async function runWrite(run, command) {
    const claimed = await claim(run);
    if (claimed !== null)
        return claimed;
    const { answer, effect, commit, events, latest } = await run.session.world.performers.write((0,command_run/* toAsk */.jL)(run, command), async (branch) => {
        const because = (await (0,command_run/* lookAgain */.IK)(run)) ?? (0,command_run/* findStop */.KR)(run.session, branch);
        return because === null ? null : toHeld(because);
    });
    run.session.snapshot = latest ?? run.session.snapshot;
    return await endWith(run, answer, { effect, commit, ...(events === undefined ? {} : { events }) });
}
function toHeld(because) {
    return { answer: { kind: 'held', because, until: null }, effect: null, commit: null };
}
/** Authors and proposer of what is approved, where the policy asks for a second person: one request. */
async function findInvolved(session, command) {
    if (command.verb !== 'approve')
        return { culprits: [], proposer: null };
    const proposal = (0,approval/* findProposal */.IL)((0,operator_session/* proposalsOf */.V4)(session), command.id);
    if (typeof proposal === 'string')
        return { culprits: [], proposer: null };
    const { effect, by } = proposal;
    if (!session.policy.operators.secondPerson || effect.kind !== 'open-revert')
        return { culprits: [], proposer: by };
    const authors = await session.world.host.readAuthors(effect.commits);
    return { culprits: authors.ok ? authors.value : null, proposer: by };
}
function ruleFirst({ session, command, involved }) {
    const { event, right, policy } = session;
    const facts = (0,operator_facts/* toFirstFacts */.l)({ event, right, stops: (0,operator_session/* stopsOf */.lD)(session), policy, involved });
    return (0,authorise/* authorise */.Z)(command, facts, policy.operators);
}
/** Writes down that the command begins, or gives the answer when it must not. */
async function claim(run) {
    if (run.isResumed)
        return null;
    const written = await (0,operator_session/* writeSession */.Ko)(run.session, {
        events: [(0,command_run/* toRecord */.Lv)(run, 'heard', { outcome: 'begun', code: null })],
        claims: { comment: run.session.event.comment, index: run.place.index },
        summary: `Begin ${run.command.verb} of a comment`,
    });
    return written.ok ? null : (0,command_run/* toBarAnswer */.Zz)(written.problem);
}
/** Writes the end down. What could not be written down was done all the same, and the answer says so. */
async function endWith(run, answer, details = {}) {
    const events = [...(details.events ?? []), (0,command_run/* toEnd */.FY)(run, answer, details)];
    await (0,operator_session/* writeSession */.Ko)(run.session, { events, summary: `End ${run.command.verb} of a comment` });
    return answer;
}

// EXTERNAL MODULE: ./lib/domain/marker.js
var marker = __webpack_require__(3320);
// EXTERNAL MODULE: ./lib/render/operator-reply.js
var operator_reply = __webpack_require__(5011);
;// CONCATENATED MODULE: ./lib/app/send-reply.js
// The one reply to a comment: told early when the work takes long, and edited when it has ended.




/** A person who sees the reaction waits so long without a word; most commands take a second or two. */
const LONG_MS = 10_000;
/** Says after a while that it is being done, in the reply that is edited at the end; how that reply is then known. */
async function tellWhenLong(session, lines, { work, known }) {
    const alarm = session.world.setAlarm(LONG_MS);
    const isLong = await Promise.race([alarm.rings.then(() => true), work.then(isOver, isOver)]);
    alarm.cancel();
    if (!isLong)
        return known;
    const entries = lines.map((line) => ({
        place: line.place,
        text: textOf(session.world, line),
        answer: { kind: 'working' },
    }));
    const reply = await sendReply(session, entries, known);
    return reply.ok && reply.value.id !== 0 ? reply.value.id : 'find';
}
function isOver() {
    return false;
}
/** The command as it was understood; null for a line that was none. */
function textOf({ safe }, line) {
    return line.kind === 'command' ? safe((0,domain_command/* printCommand */.T)(line.command)) : null;
}
/** The table of the help, as replies show it. */
const HELP = operator_commands/* COMMAND_TABLE */.vP.map(({ verb, args, does, example }) => ({ verb, does, example, usage: (0,operator_commands/* usageOf */.Fs)({ verb, args }) }));
/** Writes the answer, once. */
async function sendReply({ world, event }, entries, known) {
    const reply = { comment: event.comment, author: event.author?.login ?? 'ghost', entries };
    const body = (0,operator_reply/* operatorReply */.x)(reply, HELP);
    return await world.host.ensureReply({ thread: event.thread, marker: (0,marker/* renderReplyMarker */.T$)(event.comment), body, known });
}

;// CONCATENATED MODULE: ./lib/app/run-lines.js
// The lines of one comment, one after the other: heard before, begun before, malformed, or a command that is run.










const DAY_MS = 86_400_000;
/** One after the other: after trouble only what stops or answers is still done. */
async function runLines(session, lines) {
    const entries = [];
    let trouble = 'none';
    for (const line of lines) {
        const answer = await runLine(session, line, trouble);
        entries.push({ place: line.place, text: textOf(session.world, line), answer });
        if (isTrouble(answer))
            trouble = 'seen';
    }
    return entries;
}
function isTrouble({ kind }) {
    return kind === 'failed' || kind === 'refused' || kind === 'malformed' || kind === 'skipped' || kind === 'held';
}
async function runLine(session, line, trouble) {
    const { comment } = session.event;
    const { place } = line;
    const heard = (0,commands/* foldHeard */.Y0)((0,operator_session/* memoryOf */.zE)(session).events, { comment, index: place.index });
    if (heard.kind === 'ended')
        return toEnded(heard.event);
    if (isForgotten(session)) {
        return await recordLine(session, line, { kind: 'refused', because: 'COMMENT_OLD', who: { kind: 'nobody' } });
    }
    if (line.kind === 'malformed')
        return await recordLine(session, line, answerMalformed(session, line));
    // What was begun had no trouble before it.
    if (heard.kind === 'begun')
        return await run_lines_resume(session, line, heard.event);
    if (trouble === 'seen' && (0,operator_commands/* specOf */.rI)(line.command.verb).afterTrouble === 'skipped') {
        return await recordLine(session, line, { kind: 'skipped', because: 'AFTER_TROUBLE' });
    }
    return await runCommand(session, line.command, place);
}
/** What a run before this one has ended, beside lines that it did not come to. */
function toEnded({ outcome }) {
    const isDone = outcome === 'done' || outcome === 'already-done' || outcome === 'proposed' || outcome === 'answered';
    if (isDone)
        return { kind: 'already-done', ref: 'the run before this one has done it' };
    return { kind: 'skipped', because: 'ALREADY_HEARD' };
}
/** Goes on where an earlier attempt was cut off; too long ago, nobody expects it any more. */
async function run_lines_resume(session, line, begun) {
    if (isLost(begun, session))
        return await recordLine(session, line, { kind: 'skipped', because: 'COMMAND_LOST' });
    return await runCommand(session, line.command, line.place, 'resumed');
}
/**
 * True when another run may still be doing it. An earlier attempt of this very run is over, since attempts follow each other; and no
 * run of ours lasts an hour. Two workflows, or two jobs, that hear one comment are told apart by it.
 */
function isUnderWay(heard, session) {
    if (heard.kind !== 'begun' || isLost(heard.event, session))
        return false;
    const { heardIn } = heard.event;
    const { ownRun } = session.world;
    const isOver = heardIn !== null && ownRun !== null && heardIn.id === ownRun.id && heardIn.attempt < ownRun.attempt;
    return !isOver;
}
function isLost({ at }, { now }) {
    return now - at >= command_run/* LOST_MS */.YT;
}
/** True when a replay could no longer be told from the first time. */
function isForgotten({ event, now }) {
    return now - event.createdAt >= open_memory/* MEMORY_DAYS */.eS * DAY_MS;
}
/** Who could give a command is told what was wrong with it; anybody else is told that. */
function answerMalformed(session, line) {
    const { event, right, policy } = session;
    const involved = { culprits: [], proposer: null };
    const facts = (0,operator_facts/* toFirstFacts */.l)({ event, right, stops: (0,operator_session/* stopsOf */.lD)(session), policy, involved });
    const ruling = (0,authorise/* authoriseAttempt */.g)(facts, policy.operators);
    if (ruling.ruling === 'refused')
        return { kind: 'refused', because: ruling.because, who: ruling.who };
    const { because, detail, suggestion } = line;
    return { kind: 'malformed', because, detail, suggestion };
}
/** The record of a line that no command came of. */
async function recordLine(session, line, answer) {
    const { event, now, right, world } = session;
    const text = line.kind === 'command' ? (0,domain_command/* printCommand */.T)(line.command) : line.detail;
    const ended = (0,commands/* toCommandEvent */.Rp)({
        at: now,
        stage: 'ended',
        by: event.author?.login ?? 'ghost',
        comment: event.comment,
        index: line.place.index,
        thread: event.thread,
        verb: line.kind === 'command' ? line.command.verb : '',
        text: world.safe(text),
        permission: right.permission.ok ? right.permission.value.permission : 'unreadable',
        id: null,
        commit: null,
        effect: null,
        heardIn: world.ownRun,
        ...(0,command_run/* outcomeOf */.sG)(answer),
    });
    await (0,operator_session/* writeSession */.Ko)(session, { events: [ended], summary: 'Record a line of a comment' });
    return answer;
}

;// CONCATENATED MODULE: ./lib/app/handle-comment.js







const _DAY_MS = 86_400_000;
/**
 * Handles one comment. The reaction is the first write and the reply the last; the reply comes whatever the effects came to.
 * A comment without a command and one of a program get nothing; what was heard before is not done again. At most twelve requests for a
 * comment of one command.
 */
async function handleComment(world, request) {
    const { event, policy } = request;
    const lines = parseCommands(event.body, event.about.facts.owner);
    const [first] = lines;
    const quiet = first === undefined ? 'IRRELEVANT_EVENT' : findQuietReason(event, policy);
    if (quiet !== null)
        return toIgnored(world, lines, quiet);
    const reaction = await world.host.react(event.comment, 'heard');
    const session = await openSession(world, request, lines);
    const heard = lines.map(({ place: { index } }) => (0,commands/* foldHeard */.Y0)((0,operator_session/* memoryOf */.zE)(session).events, { comment: event.comment, index }));
    if (heard.every(({ kind }) => kind === 'ended'))
        return await answerAgain(session, lines, reaction);
    if (heard.some((one) => isUnderWay(one, session)))
        return toIgnored(world, lines, 'COMMAND_UNDER_WAY');
    const known = session.snapshot !== null && heard.every(({ kind }) => kind === 'new') && isFirst(world) ? 'new' : 'find';
    const work = runLines(session, lines);
    const told = await tellWhenLong(session, lines, { work, known });
    const entries = await work;
    const reply = await sendReply(session, entries, told);
    const problems = [reaction, reply].flatMap((written) => (written.ok ? [] : [written.problem]));
    return { kind: 'answered', entries, problems };
}
/** A later attempt may find the answer of one that was cut off before it wrote anything else. */
function isFirst({ ownRun }) {
    return ownRun === null || ownRun.attempt === 1;
}
function toIgnored(world, lines, because) {
    return { kind: 'ignored', because, entries: lines.map((line) => toEntry(world, line, because)) };
}
/** Everything has ended before. The answer is left as it is; one that was never written, because its run was killed, is. */
async function answerAgain(session, lines, reaction) {
    const entries = lines.map((line) => toEntry(session.world, line, 'ALREADY_HEARD'));
    const reply = await sendReply(session, entries, 'keep');
    const problems = [reaction, reply].flatMap((written) => (written.ok ? [] : [written.problem]));
    return { kind: 'answered', entries, problems };
}
/** Programs are not answered: two of them would talk for ever. In mode observe nothing is written but the summary. */
function findQuietReason({ author }, { mode }) {
    if (author !== null && (author.type !== 'User' || author.login.endsWith('[bot]')))
        return 'NOT_A_PERSON';
    return mode === 'observe' ? 'MODE_OBSERVE' : null;
}
function toEntry(world, line, because) {
    return { place: line.place, text: textOf(world, line), answer: { kind: 'skipped', because } };
}
async function openSession(world, { event, policy, snapshot }, lines) {
    const verbs = lines.flatMap((line) => (line.kind === 'command' ? [line.command.verb] : []));
    const teams = (0,operator_facts/* listTeams */.du)(policy.operators, verbs);
    const right = await world.host.readRight({ login: event.author?.login ?? '', teams });
    const question = { now: right.now, days: open_memory/* MEMORY_DAYS */.eS, snapshot };
    const read = world.state === null ? null : await (0,open_memory/* readMemory */.S1)(world.state, question);
    const gap = read === null || read.ok ? null : read.problem;
    return { world, event, policy, now: right.now, right, snapshot: read?.ok === true ? read.value : null, gap };
}

;// CONCATENATED MODULE: ./lib/operator/labels.js
/** The command that a label says by the policy, or null. The host's labels do not differ by case. */
function toLabelCommand(label, { labels }) {
    const sign = labels.find((one) => isSame(one.label, label));
    if (sign === undefined)
        return null;
    const { verb } = sign;
    if (verb === 'retry')
        return { verb, job: null };
    if (verb === 'requeue')
        return { verb, item: null };
    return verb === 'recover' ? { verb, option: null } : { verb };
}
/**
 * The act that put a label on a thread last, while it is still there: the right of who did it counts, not that of the thread's
 * author, in whose name the labels of a template are put on. Null: it is not there any more.
 */
function findLabelling(acts, label) {
    const last = acts
        .filter((one) => isSame(one.label, label))
        .toSorted((a, b) => a.at - b.at || a.id - b.id)
        .at(-1);
    return last?.act === 'labeled' ? last : null;
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/app/label-voice.js



/**
 * What a label says as if it had been written; null when it says nothing by the policy, or is not on the thread any more. One
 * request for each hundred events of the thread. The person is who put it on last; null too when the event is not that person's.
 */
async function hearLabel(host, word, policy) {
    const command = toLabelCommand(word.label, policy);
    if (command === null)
        return (0,domain_result.ok)(null);
    const acts = await host.readLabelActs(word.thread);
    if (!acts.ok)
        return acts;
    const said = findLabelling(acts.value, word.label);
    // Who put it on since has an event of his own: answering it here would use up his word.
    const isSenders = said?.actor?.login.toLowerCase() === word.sender?.toLowerCase();
    return (0,domain_result.ok)(said === null || !isSenders ? null : toComment(word, said, (0,domain_command/* printCommand */.T)(command)));
}
/** Below zero, where no comment has its id: the same label put on again is another event, and so another word. */
function toComment({ thread, sender, about }, { id, actor, at }, body) {
    return { comment: -id, thread, body, author: actor, sender, createdAt: at, about };
}
/** The host for that word: there is nothing to react to, and the word stands as long as the label is on the thread. */
function labelHost(host, { label }, { body, author }) {
    return {
        readRight: (question) => host.readRight(question),
        readLabelActs: (thread) => host.readLabelActs(thread),
        readAuthors: (commits) => host.readAuthors(commits),
        ensureReply: (draft) => host.ensureReply(draft),
        ensureStopSign: (sign, words) => host.ensureStopSign(sign, words),
        react: async () => (0,domain_result.ok)({ ref: '', change: 'unchanged' }),
        readScene: async (question) => {
            const scene = await host.readScene({ ...question, comment: null });
            const isOn = scene.labels.some((one) => one.toLowerCase() === label.toLowerCase());
            return { ...scene, comment: (0,domain_result.ok)(isOn ? { body, author } : null) };
        },
    };
}

// EXTERNAL MODULE: ./lib/decision/edit-route.js
var edit_route = __webpack_require__(4204);
// EXTERNAL MODULE: ./lib/decision/plan-standing.js
var plan_standing = __webpack_require__(5824);
// EXTERNAL MODULE: ./lib/domain/effect.js
var domain_effect = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/render/edit-words.js
var edit_words = __webpack_require__(7878);
// EXTERNAL MODULE: ./lib/app/edit-writer.js + 1 modules
var edit_writer = __webpack_require__(9524);
;// CONCATENATED MODULE: ./lib/app/performers-world.js
function held(because, until = null) {
    return { answer: { kind: 'held', because, until }, effect: null, commit: null };
}

// EXTERNAL MODULE: ./lib/app/read-plans.js + 2 modules
var read_plans = __webpack_require__(1383);
// EXTERNAL MODULE: ./lib/app/read-queues.js
var read_queues = __webpack_require__(8071);
// EXTERNAL MODULE: ./lib/app/thread-failure.js + 1 modules
var thread_failure = __webpack_require__(2744);
;// CONCATENATED MODULE: ./lib/app/operator-items.js
// A batch or queue item set aside, or put back, because a person says so: the same edits as those of a failed run, by another reason.










/** Finds the item on the branch as it stands now, looks once more, and edits. Nothing is guessed: a name that fits twice is refused. */
async function performItem(world, ask, look) {
    const failure = (0,thread_failure/* findThreadFailure */._K)(ask.memory, ask.event);
    const id = ask.command.item ?? failure?.[0].batch?.item ?? null;
    const name = ask.event.about.branch ?? failure?.[0].run.branch ?? fallbackOf(world, ask);
    if (id === null || name === null)
        return held(id === null ? 'TARGET_UNKNOWN' : 'NO_BRANCH');
    const branch = await world.reader.readBranch(name);
    if (!branch.ok)
        return failed(branch.problem);
    const route = (0,edit_route/* findRoute */.$)(branch.value.protected, ask.policy);
    if (route.kind === 'barred')
        return held(route.because);
    const found = await findItem(world, ask, { id, head: branch.value.head });
    if (!('place' in found))
        return 'problem' in found ? failed(found.problem) : held(found.because);
    const bar = await look(name);
    if (bar !== null)
        return bar;
    const effect = toEffect(ask.command, found.place, { branch: name, via: route.via });
    return write(world, ask, { effect, found, branch: branch.value });
}
/** An issue that is about no branch means the branch that everybody means; a pull request never does. */
function fallbackOf({ defaultBranch }, { event }) {
    return event.about.facts.kind === 'issue' ? defaultBranch : null;
}
/** Queues are read only for what no plan knows. */
async function findItem(world, { policy }, { id, head }) {
    const [file = null, wanted = id] = id.includes('#') ? splitId(id) : [];
    const plans = await (0,read_plans/* readPlans */.x)(world.host, policy.plans, head);
    const places = plans.plans.flatMap(({ workplan }) => workplan.items
        .filter((item) => item.id === wanted && (file === null || workplan.file === file))
        .map((item) => ({ file: workplan.file, item: item.id, workplan })));
    const [place, second] = places;
    if (second !== undefined)
        return { because: 'BATCH_AMBIGUOUS' };
    if (place !== undefined) {
        const others = plans.plans.map(({ workplan }) => workplan);
        const waiting = (0,plan_standing/* findDependents */.i)(place.workplan, place.item, others);
        return { place: { file: place.file, item: place.item }, plans, queues: read_queues/* NO_QUEUES */.Z, waiting };
    }
    const queues = await (0,read_queues/* readQueues */.n)(world.host, { policy, ref: head, ids: [wanted], now: world.now });
    const items = queues.queues.flatMap(({ folder, queue }) => queue.items.filter((item) => item.id === wanted).map((item) => ({ queue: folder, item: item.id })));
    const [only, other] = items;
    if (other !== undefined)
        return { because: 'BATCH_AMBIGUOUS' };
    if (only !== undefined)
        return { place: only, plans, queues, waiting: [] };
    const [gap] = [...plans.gaps, ...queues.gaps];
    return gap === undefined ? { because: 'TARGET_UNKNOWN' } : { problem: gap.problem };
}
/** `FILE#ID`; an id may hold a `#` itself. */
function splitId(id) {
    const at = id.indexOf('#');
    return [id.slice(0, at), id.slice(at + 1)];
}
function toEffect({ verb }, place, aim) {
    if ('file' in place)
        return { kind: verb === 'skip' ? 'mark-item' : 'clear-mark', ...place, ...aim };
    return { kind: 'move-item', ...place, ...aim, to: verb === 'skip' ? 'failed-blocked' : 'pending', category: null };
}
async function write(world, { command, event, policy }, task) {
    const { effect, found, branch } = task;
    const { safe } = world;
    const key = (0,ids/* toEffectKey */.wj)(effect.kind, `comment ${event.comment}`, JSON.stringify(effect));
    const by = event.author?.login ?? 'ghost';
    const reason = safe(command.verb === 'skip' ? `Set aside by ${by}: ${command.reason}` : `Put back by ${by} with a comment`);
    const planned = { key, effect, because: 'OPERATOR', risk: domain_effect/* RISK */.yX[effect.kind], after: null };
    const headline = command.verb === 'skip' ? 'Set an item aside as a person asked' : 'Put an item back as a person asked';
    const body = `Comment ${event.comment}.`;
    const writer = (0,edit_writer/* makeEditWriter */.E)(world, {
        made: new Map(),
        planned: [planned],
        policy,
        now: world.now,
        mark: { reason, causes: [], step: '', level: '', run: '' },
        head: branch.head,
        known: { ref: branch.head, texts: found.plans.texts, queues: found.queues.files },
        words: {
            headline: () => headline,
            body,
            propose: () => ({
                branch: `aftermath/plan/${(0,ids/* toFingerprint */.I9)([key])}`,
                title: headline,
                body: (0,edit_words/* renderOperatorEdit */.Xd)(by),
            }),
        },
    });
    const written = await writer(effect);
    if (!written.ok)
        return { answer: { kind: 'failed', problem: written.problem }, effect: key, commit: null };
    const kind = written.value.change === 'unchanged' ? 'already-done' : 'done';
    const also = found.waiting.length === 0 ? null : safe(waitingWords(found.waiting));
    return { answer: { kind, ref: written.value.ref, ...(also === null ? {} : { also }) }, effect: key, commit: null };
}
/** Most items that are named. */
const MAX_WAITING = 10;
function waitingWords(waiting) {
    const more = waiting.length - MAX_WAITING;
    const named = waiting.slice(0, MAX_WAITING).join(', ');
    return `Waiting for it: ${named}${more > 0 ? ` and ${more} more` : ''}.`;
}
function failed(problem) {
    return { answer: { kind: 'failed', problem }, effect: null, commit: null };
}

// EXTERNAL MODULE: ./lib/app/operator-question.js
var operator_question = __webpack_require__(604);
// EXTERNAL MODULE: ./lib/decision/rerun.js + 1 modules
var rerun = __webpack_require__(6888);
// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/app/perform-rerun.js
var perform_rerun = __webpack_require__(3957);
;// CONCATENATED MODULE: ./lib/app/operator-retry.js
// The failed jobs of a thread's run once more because a person says so: the caps hold, the doubts about the cause do not.









/** Asks GitHub once: for all jobs that failed, or for the one that is named. A name that two failed jobs have is refused. */
async function performRetry(world, ask, look) {
    const { state } = world;
    const failure = (0,thread_failure/* findThreadFailure */._K)(ask.memory, ask.event);
    if (state === null || failure === null)
        return held(state === null ? 'NO_LEDGER' : 'TARGET_UNKNOWN');
    const { branch } = failure[0].run;
    if (ask.command.job !== null && !failure.some(({ jobs }) => jobs.some((job) => job === ask.command.job))) {
        return held('TARGET_UNKNOWN');
    }
    const question = (0,thread_failure/* toRecordedQuestion */.Gs)({ ...world, ...ask, failure });
    const verdict = (0,rerun/* judgeRerun */.g8)(question);
    switch (verdict.kind) {
        case 'no':
            return held(verdict.refusal.because);
        case 'wait':
            return held(verdict.because, verdict.until);
        case 'go':
            break;
        default:
            return (0,domain_result/* assertNever */.x)(verdict);
    }
    const { run } = question.evidence;
    const job = await findJob(world, ask.command.job, run);
    if (!job.ok)
        return { answer: { kind: 'failed', problem: job.problem }, effect: null, commit: null };
    if (job.value === 'unknown')
        return held('TARGET_UNKNOWN');
    const bar = await look(branch);
    if (bar !== null)
        return bar;
    const effect = { kind: 'rerun-failed', run: run.id, attempt: run.attempt, logging: verdict.logging };
    const { result, event, latest } = await (0,perform_rerun/* performRerun */.e)({ ...world, state }, {
        effect,
        run,
        ...(job.value === 'all' ? {} : { job: job.value }),
        now: world.now,
        first: ask.latest(),
        isAllowed: (newest) => (0,rerun/* isStillAllowed */.RV)(question, newest),
        isStopped: (documents) => (0,stop/* foldHalt */.JM)({ stops: (0,memory_stops/* readStops */.mV)(documents, world.safe), sign: 'clear' }, branch) !== 'running',
        onConflict: async () => ({ ok: true, value: undefined }),
    });
    const key = (0,ids/* toEffectKey */.wj)(effect.kind, `${run.id}`, `${run.attempt}`);
    const events = event === null ? [] : [event];
    if (!result.ok)
        return { answer: { kind: 'failed', problem: result.problem }, effect: key, commit: null, events, latest };
    const { ref, change } = result.value;
    const also = world.safe(leftWords(verdict.left));
    const answer = { kind: change === 'unchanged' ? 'already-done' : 'done', ref, also };
    return { answer, effect: key, commit: run.headSha, events, latest };
}
/** The id of the failed job of that name, one request; `all`: none was named. */
async function findJob({ reader }, name, run) {
    if (name === null)
        return (0,domain_result.ok)('all');
    const read = await reader.readJobs(run);
    if (!read.ok)
        return read;
    const [job, other] = read.value.filter((one) => one.name === name && (0,domain_run/* isFailure */.N)(one.conclusion));
    return (0,domain_result.ok)(job === undefined || other !== undefined ? 'unknown' : job.id);
}
function leftWords(left) {
    if (left === 0)
        return 'It was the last try that the policy allows.';
    return left === 1 ? 'One more try is left.' : `${left} more tries are left.`;
}

// EXTERNAL MODULE: ./lib/render/links.js
var links = __webpack_require__(8193);
// EXTERNAL MODULE: ./lib/render/revert-body.js
var revert_body = __webpack_require__(8745);
// EXTERNAL MODULE: ./lib/render/revert-words.js
var revert_words = __webpack_require__(4612);
// EXTERNAL MODULE: ./lib/app/open-revert.js
var open_revert = __webpack_require__(3350);
// EXTERNAL MODULE: ./lib/app/propose-revert.js
var propose_revert = __webpack_require__(8204);
;// CONCATENATED MODULE: ./lib/app/operator-revert.js










/** True for the proposal of a revert. */
function isRevertProposal(proposal) {
    return proposal.effect.kind === 'open-revert';
}
/** The revert of the named commit, else of the first one that is known to have shown the cause. The remote is only read. */
async function prepareRevert(world, ask) {
    const failure = (0,thread_failure/* findThreadFailure */._K)(ask.memory, ask.event);
    const base = ask.event.about.branch ?? failure?.[0].run.branch ?? null;
    if (base === null)
        return decline(held('NO_BRANCH'));
    const wanted = ask.command.sha ?? (failure === null ? null : (0,thread_failure/* findFirstBad */.H0)(ask.memory, failure[0]));
    if (wanted === null)
        return decline(held('TARGET_UNKNOWN'));
    const commit = await resolve(world, wanted);
    if (!commit.ok)
        return decline(toFailed(commit.problem));
    const outcome = await world.reverter.prepareRevert({ base, commits: [commit.value], ofReverts: 'allow' });
    if (!outcome.ok)
        return decline(toFailed(outcome.problem));
    if (outcome.value.kind !== 'ready')
        return decline(toNotMade(world, outcome.value));
    return { kind: 'prepared', ...(0,propose_revert/* toRevertContent */.FB)(outcome.value, world.safe) };
}
/** A whole id is taken as it is; a part of one costs a request. */
async function resolve(world, wanted) {
    const whole = (0,ids/* parseSha */.qL)(wanted);
    if (whole !== null)
        return (0,domain_result.ok)(whole);
    const read = await world.reader.readCommit(wanted);
    return read.ok ? (0,domain_result.ok)(read.value.sha) : read;
}
/** Made again from nothing: no request to the interface, and everything that the id stands for is looked at. */
async function recomputeRevert(world, proposal) {
    const outcome = await world.reverter.prepareRevert(toRequest(proposal));
    if (!outcome.ok)
        return 'unreadable';
    if (outcome.value.kind === 'ready') {
        return toContent(world, outcome.value, proposal);
    }
    // A former try may have pushed it already: then it is found again, and nothing is made twice.
    return isOurs(outcome.value, proposal) ? proposal : 'gone';
}
/** A revert that the program proposed and one that a person asked for have the same content but for where they come from. */
function toContent({ safe }, ready, { decision }) {
    return { ...(0,propose_revert/* toRevertContent */.FB)(ready, safe).content, decision };
}
function toRequest({ effect }) {
    return { base: effect.base, commits: effect.commits, ofReverts: 'allow' };
}
function isOurs(outcome, { effect }) {
    const { kind } = outcome;
    return (kind === 'already-reverted' && outcome.by.where === 'branch' && outcome.by.branch.endsWith(effect.commits[0] ?? '?'));
}
/** Pushes the branch and opens the draft. The last look is when everything is made, just before the push. */
async function carryOutRevert(world, proposal, look) {
    const approvedBy = proposal.standing.state === 'approved' ? proposal.standing.by : null;
    const incidentUrl = (0,links/* issuePage */.$s)(world.repo, proposal.thread);
    const opened = await (0,open_revert/* openRevert */.T)(world, {
        request: toRequest(proposal),
        only: 'same-base',
        recheck: async (ready) => (0,domain_result.ok)(await look(toContent(world, ready, proposal))),
        words: (ready) => ({
            title: (0,revert_body/* renderRevertTitle */.C)(ready),
            body: (0,revert_body/* renderRevertBody */.j)({ grounds: { kind: 'proposal', proposal }, ready, incidentUrl, approvedBy }),
        }),
    });
    const key = (0,ids/* toEffectKey */.wj)('open-revert', ...proposal.effect.commits, proposal.effect.base);
    if (!opened.ok)
        return { ...toFailed(opened.problem), effect: key };
    return { ...toPerformed(world, opened.value, proposal), effect: key };
}
/** What was opened is remembered whoever approved it: the program's own reverts are counted on top of it. */
function toPerformed(world, opened, proposal) {
    switch (opened.kind) {
        case 'opened': {
            const kind = opened.change === 'unchanged' ? 'already-done' : 'done';
            const { ref, number } = opened;
            const { base, commits } = proposal.effect;
            const commit = commits[0] ?? null;
            const opening = { at: world.now, base, number, state: 'opened' };
            const events = commit === null ? [] : [(0,memory_events/* toRevertEvent */.KP)({ ...opening, commit })];
            return { answer: { kind, ref }, effect: null, commit, events };
        }
        case 'stopped':
            return held(opened.because);
        case 'branch-taken':
            return notMade(proposal, `the branch ${world.safe(opened.branch)} holds something else; delete it or use it`);
        case 'closed-before':
            return notMade(proposal, `its pull request ${opened.number} was closed or merged before; open that again`);
        case 'not-made':
            return toNotMade(world, opened.outcome);
    }
}
function notMade({ effect }, detail) {
    return toFailed({ code: 'REVERT_NOT_MADE', commit: effect.commits[0] ?? '', detail });
}
function toNotMade({ safe }, outcome) {
    if (outcome.kind === 'already-reverted') {
        const ref = (0,revert_words/* explainRevert */.U)(outcome, safe);
        return { answer: { kind: 'already-done', ref }, effect: null, commit: outcome.commit };
    }
    return toFailed({ code: 'REVERT_NOT_MADE', commit: outcome.commit, detail: (0,revert_words/* explainRevert */.U)(outcome, safe) });
}
function toFailed(problem) {
    return { answer: { kind: 'failed', problem }, effect: null, commit: null };
}
/** A revert that exists needs no proposal: it is told as a trouble that nobody has to mend. */
function decline({ answer }) {
    if (answer.kind === 'failed' || answer.kind === 'held')
        return { kind: 'declined', answer };
    const because = 'REVERT_EXISTS';
    return { kind: 'declined', answer: { kind: 'refused', because, who: { kind: 'nobody' } } };
}

// EXTERNAL MODULE: ./lib/domain/approval.js
var domain_approval = __webpack_require__(2341);
// EXTERNAL MODULE: ./lib/domain/plan-mapping.js
var plan_mapping = __webpack_require__(6226);
// EXTERNAL MODULE: ./lib/domain/rollback.js
var rollback = __webpack_require__(8418);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
;// CONCATENATED MODULE: ./lib/render/rollback-pull.js




/** What tools find our rollbacks by. */
const TRAILER = 'Aftermath-Rollback';
/** Paths listed; a reviewer sees all of them in the pull request itself. */
const MAX_PATHS = 50;
/** Longest note of a checkpoint that is repeated, in UTF-16 units. */
const MAX_NOTE_UNITS = 200;
/** Headline, the commit that the checkpoint was made of, and a trailer. Nothing foreign is in it. */
function renderRollbackMessage({ target, scope }) {
    const of = target.commit === null ? '' : ` of commit ${target.commit}`;
    return `Roll back to checkpoint ${target.id}\n\nScope ${scope}; the checkpoint is${of === '' ? ' of no commit' : of}.\n\n${TRAILER}: ${target.id}\n`;
}
/**
 * What a person approves: every line of it is part of the id. The same rollback of the same head gives the same text. Paths
 * beyond the bound are bound by the tree.
 */
function renderRollbackPlan({ target, scope, base, baseHead, tree, steps, kept }, safe) {
    const more = Math.max(0, steps.length - MAX_PATHS);
    const lines = [
        `Branch ${base} at ${baseHead}`,
        `back to checkpoint ${target.id}, scope ${scope}`,
        ...steps.slice(0, MAX_PATHS).map((step) => `${verbOf(step)} ${JSON.stringify(step.path)}`),
        ...(more === 0 ? [] : [`and ${more} more`]),
        ...kept.slice(0, MAX_PATHS).map(({ path, rule }) => `keep ${JSON.stringify(path)} (${rule})`),
        `${steps.length} paths; the tree becomes ${tree}`,
    ];
    return safe(lines.join('\n'));
}
function verbOf({ before, after }) {
    if (before === null)
        return 'add';
    return after === null ? 'remove' : 'change';
}
/** Title and body, Markdown. `approval` null: nobody had to approve it. */
function renderRollbackPull(told, approval) {
    const { target, scope, base, steps, kept } = told;
    const body = (0,markdown/* join */.fj)([
        (0,markdown.md) `Takes ${(0,markdown/* inlineCode */.ti)(base)} back to checkpoint ${(0,markdown/* inlineCode */.ti)(target.id)}, scope ${(0,markdown/* inlineCode */.ti)(scope)}: ${steps.length} paths change. It was made ${whenOf(target.createdAt)}${ofCommit(target)}.${noteOf(target)}`,
        approval === null ? markdown/* NOTHING */.K$ : approvedBy(approval),
        listSteps(steps),
        listKept(kept),
        (0,markdown.md) `The bytes were checked against the checkpoint before the commit was made, and the commit changes these paths and no others. The present was saved as a checkpoint before this branch was pushed.`,
        (0,markdown.md) `To refuse it, close this pull request and delete its branch. To take it back after a merge, use the button "Revert".`,
    ], '\n\n');
    return { title: `Roll back to checkpoint ${target.id}`, body };
}
function approvedBy({ id, by, thread, url }) {
    const where = url === null ? markdown/* NOTHING */.K$ : (0,markdown.md) ` The failure and its evidence: ${(0,markdown/* link */.nf)((0,markdown.md) `thread ${thread}`, url)}.`;
    return (0,markdown.md) `It is a draft: people decide and merge, we never do. Proposal ${(0,markdown/* inlineCode */.ti)(id)}, approved by ${(0,markdown/* inlineCode */.ti)(by)}.${where}`;
}
function whenOf(at) {
    return (0,markdown/* prose */.CS)((0,ids/* toIsoText */.Ui)(at));
}
function ofCommit({ commit }) {
    return commit === null ? markdown/* NOTHING */.K$ : (0,markdown.md) ` of commit ${(0,markdown/* inlineCode */.ti)(commit.slice(0, 12))}`;
}
function noteOf({ note }) {
    return note === '' ? markdown/* NOTHING */.K$ : (0,markdown.md) ` Its note: ${(0,markdown/* prose */.CS)((0,neutralise/* cut */.Jj)(note, MAX_NOTE_UNITS))}`;
}
function listSteps(steps) {
    const lines = steps.slice(0, MAX_PATHS).map(({ path, before, after }) => {
        const verb = before === null ? (0,markdown.md) `added` : after === null ? (0,markdown.md) `removed` : (0,markdown.md) `changed`;
        return (0,markdown.md) `- ${verb}: ${(0,markdown/* inlineCode */.ti)(path)}`;
    });
    const more = steps.length > MAX_PATHS ? [(0,markdown.md) `- and ${steps.length - MAX_PATHS} more`] : [];
    return (0,markdown/* join */.fj)([...lines, ...more], '\n');
}
function listKept(kept) {
    if (kept.length === 0)
        return markdown/* NOTHING */.K$;
    const lines = kept.slice(0, MAX_PATHS).map(({ path, rule }) => {
        return (0,markdown.md) `- ${(0,markdown/* inlineCode */.ti)(path)}: ${(0,markdown/* prose */.CS)(rollback/* CONFLICT_RULES */.TS[rule].does)}`;
    });
    return (0,markdown/* join */.fj)([(0,markdown.md) `Kept as it is, or merged:`, ...lines], '\n');
}

// EXTERNAL MODULE: ./lib/domain/checkpoint.js
var checkpoint = __webpack_require__(2240);
;// CONCATENATED MODULE: ./lib/memory/checkpoint-select.js
// Picks among checkpoints: the newest valid one, the one to fall back on, and those that retention lets go.

const checkpoint_select_DAY_MS = 86_400_000;
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
    return (0,checkpoint/* isCheckpointId */.o8)(id) ? id.slice(0, id.lastIndexOf('-')) : '';
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
        const isOld = now - createdAt > (own?.days ?? retention.days) * checkpoint_select_DAY_MS;
        const isFree = checkpoint !== newest && checkpoint.standing === 'valid' && !inUse.includes(id);
        return isFree && isOld && rank > (own?.keep ?? retention.keep);
    });
    return expired.toReversed();
}

// EXTERNAL MODULE: ./lib/app/checkpoints.js
var app_checkpoints = __webpack_require__(5272);
// EXTERNAL MODULE: ./lib/domain/digest.js
var digest = __webpack_require__(2002);
// EXTERNAL MODULE: ./lib/domain/glob.js
var glob = __webpack_require__(1532);
// EXTERNAL MODULE: ./lib/domain/queue.js
var domain_queue = __webpack_require__(1563);
// EXTERNAL MODULE: ./lib/workplan/plan-problem.js
var plan_problem = __webpack_require__(3361);
// EXTERNAL MODULE: ./lib/workplan/read.js + 14 modules
var workplan_read = __webpack_require__(4892);
;// CONCATENATED MODULE: ./lib/workplan/keep-finished.js


/** What becomes of the items that are done now and were not then. A present text that is no plan has none. */
function keepFinished({ file, older, present, mapping }) {
    const now = (0,workplan_read/* readWorkplan */.l1)(file, present, mapping);
    if (!now.ok)
        return { kind: 'none' };
    const done = now.value.items.filter(isDone).map(({ id }) => id);
    const then = (0,workplan_read/* readWorkplan */.l1)(file, older, mapping);
    if (!then.ok)
        return done.length === 0 ? { kind: 'none' } : { kind: 'apart', items: done };
    const doneThen = new Set(then.value.items.filter(isDone).map(({ id }) => id));
    const finished = done.filter((id) => !doneThen.has(id));
    if (finished.length === 0)
        return { kind: 'none' };
    const text = splice({ file, older, present, mapping }, new Set(finished));
    const isProven = text !== null && prove({ file, text, mapping }, then.value.items, new Set(finished));
    return isProven ? { kind: 'merged', text, items: finished } : { kind: 'apart', items: finished };
}
function isDone({ status }) {
    return status === 'done';
}
/** The merged text says of every item what it should, in the same order, and of no other item. */
function prove({ file, text, mapping }, then, finished) {
    const read = (0,workplan_read/* readWorkplan */.l1)(file, text, mapping);
    if (!read.ok || read.value.items.length !== then.length)
        return false;
    return read.value.items.every((item, index) => {
        const was = then[index];
        return item.id === was?.id && item.status === (finished.has(item.id) ? 'done' : was.status);
    });
}
/** The older text with the present text of some items; null when one of them has no place of its own in both. */
function splice({ file, older, present, mapping }, ids) {
    const [from, to] = [(0,workplan_read/* openPlan */.uD)(file, present, mapping), (0,workplan_read/* openPlan */.uD)(file, older, mapping)];
    if (!from.ok || !to.ok)
        return null;
    const [now, then] = [listSpans(from.value, present), listSpans(to.value, older)];
    const edits = [];
    for (const id of ids) {
        const [source, place] = [now.get(id), then.get(id)];
        if (source === undefined || place === undefined)
            return null;
        edits.push({ ...place, text: present.slice(source.start, source.end) });
    }
    // From the end, so that the places before it stay where they are. Nested places would cut into each other.
    edits.sort((a, b) => b.start - a.start);
    let text = older;
    let before = older.length;
    for (const edit of edits) {
        if (edit.end > before)
            return null;
        text = `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`;
        before = edit.start;
    }
    return text;
}
/** Where each item stands in a text, by id; items that are lines, and items that are nodes of a tree. */
function listSpans(plan, text) {
    const shift = text.length - (0,plan_problem/* withoutBom */.vA)(text).text.length;
    if (plan.kind === 'json')
        return toSpans(plan.plan.items, shift);
    if (plan.tree !== null)
        return toSpans(plan.tree.plan.items, shift);
    const lines = listLines(text);
    const spans = new Map();
    for (const { id, pointer } of plan.drafts) {
        const line = /^\/\d+$/.test(pointer) ? lines[Number(pointer.slice(1))] : undefined;
        if (line !== undefined)
            spans.set(id, line);
    }
    return spans;
}
function toSpans(items, shift) {
    return new Map(items.map(({ draft, place: { node } }) => {
        const start = node.offset + shift;
        return [draft.id, { start, end: start + node.length }];
    }));
}
function listLines(text) {
    let start = 0;
    return text.split('\n').map((line) => {
        const span = { start, end: start + line.length };
        start = span.end + 1;
        return span;
    });
}

// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/app/queue-rules.js
var queue_rules = __webpack_require__(2534);
// EXTERNAL MODULE: ./lib/app/rollback-scope.js
var rollback_scope = __webpack_require__(1198);
;// CONCATENATED MODULE: ./lib/app/rollback-keep.js
// What a rollback keeps of the present: work that was finished since the checkpoint, in plan files and in queues.









/** The steps with everything finished left finished. */
async function keepFinishedWork(question, sides) {
    const plans = await keepInPlans(question, sides);
    if (!plans.ok)
        return plans;
    const queues = await keepInQueues({ ...question, steps: plans.value.steps }, sides);
    if (!queues.ok)
        return queues;
    const { made } = plans.value;
    return (0,domain_result.ok)({ steps: queues.value.steps, kept: [...plans.value.kept, ...queues.value.kept], made });
}
async function keepInPlans({ steps, plans }, sides) {
    const globs = (0,rollback_scope/* listPlanGlobs */.h8)(plans);
    const kept = [];
    const made = new Map();
    const left = [];
    for (const step of steps) {
        const { path, before, after } = step;
        const isPlan = before !== null && before.mode !== '120000' && (globs.includes(path) || (0,glob/* matchesAny */._I)(globs, path));
        const texts = isPlan ? await readBoth(step, sides) : (0,domain_result.ok)(null);
        if (!texts.ok)
            return texts;
        const found = texts.value === null
            ? { kind: 'none' }
            : keepFinished({ file: path, ...texts.value, mapping: (0,plan_mapping/* mappingOf */.G)(plans, path) });
        if (found.kind === 'none')
            left.push(step);
        if (found.kind === 'apart')
            kept.push({ path, rule: 'finished-apart', items: found.items });
        if (found.kind !== 'merged' || after === null)
            continue;
        kept.push({ path, rule: 'finished-item', items: found.items });
        const entry = rollback_keep_toEntry(after, Buffer.from(found.text, 'utf8'), made);
        if (entry.sha256 !== before?.sha256 || entry.mode !== before.mode)
            left.push({ path, before, after: entry });
    }
    return (0,domain_result.ok)({ steps: left, kept, made });
}
async function readBoth({ path, before, after }, sides) {
    const older = await sides.older(after === null || after.mode === '120000' ? [] : [after]);
    if (!older.ok)
        return older;
    const present = await sides.present(before === null ? [] : [before]);
    if (!present.ok)
        return present;
    return (0,domain_result.ok)({ older: toText(older.value.get(path)), present: toText(present.value.get(path)) });
}
function toText(bytes) {
    return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function rollback_keep_toEntry(as, bytes, made) {
    const sha256 = (0,digest/* toDigest */.O)(bytes);
    made.set(sha256, bytes);
    const blob = (0,digest/* toObjectId */.k)('blob', bytes, as.blob.length === 64 ? 'sha256' : 'sha1');
    return { ...as, size: bytes.length, sha256, blob };
}
/** Folders that hold finished items. */
const FINISHED = ['completed', 'completed-finalized'];
async function keepInQueues(question, sides) {
    const folders = (0,plan_mapping/* listQueueFolders */.l)(question.plans);
    const touched = new Set(question.steps.flatMap(({ path }) => (0,rollback_scope/* findQueueOf */.Qj)(path, folders) ?? []));
    const kept = [];
    const stays = new Set();
    for (const queue of touched) {
        const finished = await findFinished(question, { queue, sides });
        if (!finished.ok)
            return finished;
        for (const { id, paths } of finished.value) {
            for (const path of paths) {
                stays.add(path);
                kept.push({ path, rule: 'finished-queue-item', items: [id] });
            }
        }
    }
    const steps = question.steps.filter(({ path }) => !stays.has(path));
    const moved = new Set(question.steps.map(({ path }) => path));
    return (0,domain_result.ok)({ steps, kept: kept.filter(({ path }) => moved.has(path)), made: new Map() });
}
async function findFinished({ older, present, now }, { queue, sides }) {
    const then = await readItems(queue, older, { read: sides.older, now });
    if (!then.ok)
        return then;
    const today = await readItems(queue, present, { read: sides.present, now });
    if (!today.ok)
        return today;
    const doneThen = new Set(then.value.flatMap(({ id, folder }) => (FINISHED.includes(folder) ? [id] : [])));
    const done = today.value.filter(({ id, folder }) => FINISHED.includes(folder) && !doneThen.has(id));
    return (0,domain_result.ok)(done.map(({ id, path }) => {
        const stood = then.value.filter((item) => item.id === id).map((item) => `${queue}/${item.path}`);
        return { id, paths: [`${queue}/${path}`, ...stood] };
    }));
}
async function readItems(queue, entries, { read, now }) {
    const files = entries.filter(({ path, mode }) => mode !== '120000' && toFolder(queue, path) !== null);
    const bytes = await read(files);
    if (!bytes.ok)
        return bytes;
    const queueFiles = { files: files.map((entry) => toQueueFile(queue, entry, bytes.value)), pause: null };
    return (0,domain_result.ok)((0,read_queue/* readQueue */.Qf)(queueFiles, { now, rules: (0,queue_rules/* readingRules */.S)() }).queue.items);
}
function toFolder(queue, path) {
    const [folder = '', name = '', ...deeper] = path.startsWith(`${queue}/`)
        ? path.slice(queue.length + 1).split('/')
        : [];
    if (deeper.length > 0 || !/\.ya?ml$/i.test(name) || name.startsWith('.'))
        return null;
    return (0,domain_queue/* toQueueFolder */.J$)(folder);
}
function toQueueFile(queue, { path }, bytes) {
    const inside = path.slice(queue.length + 1);
    const content = bytes.get(path) ?? new Uint8Array();
    const text = content.includes(0) ? (0,domain_result/* err */._)({ code: 'FILE_BINARY', file: inside }) : (0,domain_result.ok)(toText(content));
    return { folder: toFolder(queue, path) ?? 'pending', path: inside, text };
}

;// CONCATENATED MODULE: ./lib/app/rollback.js





/** CHECKPOINT_MISSING, CHECKPOINT_DAMAGED when nothing valid may be gone back to, STATE_CONFLICT when a file changed meanwhile. */
async function planRollback(world, wish) {
    const target = await chooseTarget(world, wish);
    if (!target.ok)
        return target;
    const planned = await plan(world, wish, target.value);
    if (!planned.ok)
        return planned;
    const { steps, kept, made, also } = planned.value;
    const bytes = await readAfter(world, steps, made);
    return bytes.ok ? (0,domain_result.ok)({ target: target.value.record, steps, kept, bytes: bytes.value, also }) : bytes;
}
/** Bytes on both sides of planned steps, by digest, for a diff. */
async function readBothSides(world, { steps, bytes }) {
    const before = await toSides(world).present(steps.flatMap((step) => step.before ?? []));
    return before.ok ? (0,domain_result.ok)(withBefore(bytes, steps, before.value)) : before;
}
/**
 * CHECKPOINT_MISSING, CHECKPOINT_DAMAGED when nothing valid may be gone back to, STATE_CONFLICT when a file changed
 * meanwhile, RESTORE_BLOCKED when something that no checkpoint holds stands in the way: then nothing was changed.
 */
async function rollBack(world, wish) {
    const planned = await planRollback(world, wish);
    if (!planned.ok)
        return planned;
    const { target, steps, kept, bytes, also } = planned.value;
    const outcome = { target, safety: null, steps, kept, bytes, changedMeanwhile: [] };
    if (steps.length === 0)
        return ok({ ...outcome, status: 'there' });
    if (wish.writes === 'show') {
        const both = await readBothSides(world, planned.value);
        return both.ok ? ok({ ...outcome, status: 'shown', bytes: both.value }) : both;
    }
    const note = `Before the rollback to ${target.id}`;
    const safety = await createCheckpoint(world, { type: 'safety', note, state: wish.state, also });
    if (!safety.ok)
        return safety;
    const restored = await world.tree.restore({ steps, bytes, target: target.id, safety: safety.value.id });
    if (!restored.ok)
        return restored;
    const { kept: changedMeanwhile } = restored.value;
    return ok({ ...outcome, status: 'changed', safety: safety.value, changedMeanwhile });
}
async function chooseTarget(world, wish) {
    const seen = await (0,app_checkpoints/* validateCheckpoints */.Qi)(world.store, 'files', [wish.to]);
    if (!seen.ok)
        return seen;
    const { checkpoints, findings } = seen.value;
    const asked = checkpoints.find(({ record }) => record.id === wish.to);
    if (asked?.standing === 'valid')
        return (0,domain_result.ok)(asked);
    const isKnown = asked !== undefined || findings.some(({ document }) => document === wish.to);
    if (!isKnown)
        return (0,domain_result/* err */._)({ code: 'CHECKPOINT_MISSING', id: wish.to, known: checkpoints.map(({ record }) => record.id) });
    const detail = findings.find(({ document }) => document === wish.to)?.detail ?? 'it is damaged';
    return wish.fallback === 'older'
        ? fallBack(world, seen.value, wish.to)
        : (0,domain_result/* err */._)({ code: 'CHECKPOINT_DAMAGED', id: wish.to, detail });
}
/** The newest older one whose every file is as it was. */
async function fallBack(world, seen, id) {
    for (const older of listOlder(seen.checkpoints, id)) {
        const flaws = await world.store.verify([older]);
        if (!flaws.ok)
            return flaws;
        if (flaws.value.length === 0)
            return (0,domain_result.ok)(older);
    }
    return (0,domain_result/* err */._)({ code: 'CHECKPOINT_DAMAGED', id, detail: 'it is damaged, and no valid checkpoint is older' });
}
async function plan(world, wish, target) {
    const also = target.entries.map(({ path }) => path).filter((0,rollback_scope/* toScope */.YD)(wish, target.record.left));
    const present = await world.tree.scan(also);
    if (!present.ok)
        return present;
    const isIn = (0,rollback_scope/* toScope */.YD)(wish, [...target.record.left, ...present.value.left]);
    const older = target.entries.filter(({ path }) => isIn(path));
    const now = present.value.entries.filter(({ path }) => isIn(path));
    const steps = rollback_listSteps(older, now);
    if (wish.finished === 'undo')
        return (0,domain_result.ok)({ steps, kept: listLeft(present.value), made: new Map(), also });
    const keeping = await keepFinishedWork({ steps, older, present: now, plans: wish.plans, now: world.now }, toSides(world));
    if (!keeping.ok)
        return keeping;
    return (0,domain_result.ok)({ ...keeping.value, kept: [...keeping.value.kept, ...listLeft(present.value)], also });
}
function rollback_listSteps(older, present) {
    const [then, now] = [older, present].map((entries) => new Map(entries.map((entry) => [entry.path, entry])));
    const paths = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
    return paths.flatMap((path) => {
        const [before, after] = [now?.get(path) ?? null, then?.get(path) ?? null];
        const isSame = before?.sha256 === after?.sha256 && before?.mode === after?.mode;
        return isSame ? [] : [{ path, before, after }];
    });
}
function listLeft({ left }) {
    return left.map(({ path }) => ({ path, rule: 'own-history', items: [] }));
}
function toSides({ store, tree }) {
    const toMap = (files) => files.ok ? (0,domain_result.ok)(new Map(files.value.map(({ entry, bytes }) => [entry.path, bytes]))) : files;
    return {
        older: async (entries) => toMap(await store.readFiles(entries)),
        present: async (entries) => toMap(await tree.readFiles(entries)),
    };
}
/** Everything that will be written, by digest: from the store, checked as it is read, or made here. */
async function readAfter(world, steps, made) {
    const wanted = steps.flatMap(({ after }) => (after === null || made.has(after.sha256) ? [] : [after]));
    const read = await world.store.readFiles(wanted);
    if (!read.ok)
        return read;
    return (0,domain_result.ok)(new Map([...made, ...read.value.map(({ entry, bytes }) => [entry.sha256, bytes])]));
}
function withBefore(after, steps, before) {
    const all = new Map(after);
    for (const step of steps) {
        const bytes = before.get(step.path);
        if (step.before !== null && bytes !== undefined)
            all.set(step.before.sha256, bytes);
    }
    return all;
}

// EXTERNAL MODULE: ./lib/app/save-checkpoint.js + 1 modules
var save_checkpoint = __webpack_require__(4875);
;// CONCATENATED MODULE: ./lib/app/rollback-remote.js





/** Where a change needs a right that no job's own token has. */
const WORKFLOWS = '.github/workflows/';
/**
 * What a rollback would do, with the bytes of both sides; only read. CHECKPOINT_MISSING and CHECKPOINT_DAMAGED as on a
 * checkout, GIT_FAILED when the host does not have the files any more.
 */
async function prepareRollback({ remote, now }, request) {
    const { base } = request;
    const head = await remote.readHead(base);
    if (!head.ok)
        return head;
    const baseHead = head.value;
    if (baseHead === null)
        return (0,domain_result.ok)({ kind: 'no-branch', base });
    const tree = await remote.openCommit({ commit: baseHead, branch: base });
    if (!tree.ok)
        return tree;
    const world = { store: remote.store, tree: tree.value, now };
    const planned = await planRollback(world, request);
    if (!planned.ok)
        return planned;
    const { target, steps, kept } = planned.value;
    if (steps.length === 0)
        return (0,domain_result.ok)({ kind: 'there', target });
    const paths = steps.map(({ path }) => path).filter((path) => path.toLowerCase().startsWith(WORKFLOWS));
    if (paths.length > 0)
        return (0,domain_result.ok)({ kind: 'refused', because: 'WORKFLOW_FILES', paths });
    const message = renderRollbackMessage({ target, scope: request.scope });
    const made = await remote.makeCommit({ base: baseHead, steps, bytes: planned.value.bytes, message });
    if (!made.ok)
        return made;
    const bytes = await readBothSides(world, planned.value);
    if (!bytes.ok)
        return bytes;
    const { commit, tree: treeId } = made.value;
    const branch = (0,rollback/* toRollbackBranch */.G)(target.id, baseHead);
    const ready = { request, target, branch, baseHead, head: commit, tree: treeId, steps, kept, bytes: bytes.value };
    return (0,domain_result.ok)({ kind: 'ready', ...ready });
}
/**
 * Converges: done again it finds the checkpoint of the present, the branch and the pull request, and leaves them. A branch
 * whose pull request could not be opened is taken away again, if it still stands where we put it.
 */
async function carryOutRollback(world, wish) {
    const prepared = await prepareRollback(world, wish.request);
    if (!prepared.ok)
        return prepared;
    const { value: ready } = prepared;
    if (ready.kind !== 'ready')
        return (0,domain_result.ok)({ kind: 'not-made', outcome: ready });
    const bar = await wish.recheck(ready);
    if (!bar.ok)
        return bar;
    if (bar.value !== null)
        return (0,domain_result.ok)({ kind: 'stopped', because: bar.value });
    const safety = await (0,save_checkpoint/* saveCheckpoint */.s)(world, {
        commit: ready.baseHead,
        branch: ready.request.base,
        type: 'safety',
        note: `Before the rollback to ${ready.target.id}`,
        state: wish.state,
        events: wish.events,
    });
    return safety.ok ? push(world, wish, { ready, safety: safety.value }) : safety;
}
async function push({ remote, host }, wish, { ready, safety }) {
    const { branch, baseHead, request } = ready;
    const pushed = await remote.pushBranch({ branch, head: ready.head, base: request.base, baseHead });
    if (!pushed.ok)
        return pushed;
    const { value } = pushed;
    if (value.kind === 'outdated')
        return (0,domain_result.ok)({ kind: 'stopped', because: 'HEAD_CHANGED' });
    if (value.kind === 'branch-taken')
        return (0,domain_result.ok)({ kind: 'branch-taken', branch });
    const opened = await host.openPull({ branch, base: request.base, ...wish.words(ready) });
    const isUseless = opened.ok ? opened.value.state === 'closed' : !isUnclear(opened.problem.code);
    if (isUseless && value.kind === 'pushed')
        await remote.removeBranch(branch, value.head);
    if (!opened.ok)
        return opened;
    const { ref, number, change, state } = opened.value;
    if (state === 'closed')
        return (0,domain_result.ok)({ kind: 'closed-before', ref, number });
    return (0,domain_result.ok)({ kind: 'opened', ref, number, change, branch, head: value.head, safety, ready });
}
/** Nobody knows whether the pull request was opened: then its branch has to stay. */
function isUnclear(code) {
    return code === 'HOST_UNAVAILABLE' || code === 'HOST_UNREADABLE';
}

;// CONCATENATED MODULE: ./lib/app/operator-rollback.js
// Rollbacks by comment: worked out where nobody sees it, bound to an id by its whole text, and opened as a draft once approved.













/** True for the proposal of a rollback. */
function isRollbackProposal(proposal) {
    return proposal.effect.kind === 'rollback';
}
/** The whole tree of the thread's branch as the named checkpoint has it. The remote is only read. */
async function prepareRollbackByComment(world, ask) {
    const base = ask.event.about.branch ?? (0,thread_failure/* findThreadFailure */._K)(ask.memory, ask.event)?.[0].run.branch ?? null;
    if (base === null)
        return { kind: 'declined', answer: { kind: 'held', because: 'NO_BRANCH', until: null } };
    const effect = { kind: 'rollback', checkpoint: ask.command.checkpoint, scope: 'full', base };
    const prepared = await prepareRollback(toRollbackWorld(world), operator_rollback_toRequest(world, effect));
    if (!prepared.ok)
        return { kind: 'declined', answer: { kind: 'failed', problem: prepared.problem } };
    const { value } = prepared;
    return value.kind === 'ready'
        ? { kind: 'prepared', ...operator_rollback_toContent(world, value, effect) }
        : { kind: 'declined', answer: operator_rollback_toNotMade(value) };
}
/** Finished items stay finished, and nothing but the checkpoint that was named stands in for it. */
function operator_rollback_toRequest({ plans }, { checkpoint, scope, base }) {
    return { to: checkpoint, scope, base, only: [], plans, fallback: 'none', finished: 'keep' };
}
function toRollbackWorld({ checkpoints, host, pacing, now }) {
    return { remote: checkpoints, host, pacing, now };
}
function operator_rollback_toContent({ safe }, ready, effect) {
    const shown = renderRollbackPlan(toTold(ready), safe);
    const decision = `rollback ${ready.target.id}`;
    return { shown, content: { decision, effect, branch: effect.base, head: ready.baseHead, plan: (0,domain_approval/* digestPlan */.w0)(shown) } };
}
function toTold(ready) {
    const { scope, base } = ready.request;
    return { ...ready, scope, base };
}
/** Worked out again from nothing: the chain, the checkpoint's files and the head of the branch are fetched once more. */
async function recomputeRollback(world, { effect }) {
    const prepared = await prepareRollback(toRollbackWorld(world), operator_rollback_toRequest(world, effect));
    if (!prepared.ok)
        return prepared.problem.code === 'CHECKPOINT_MISSING' ? 'gone' : 'unreadable';
    return prepared.value.kind === 'ready' ? operator_rollback_toContent(world, prepared.value, effect).content : 'gone';
}
/** Saves the present, pushes the branch and opens the draft. The last look is when everything is made. */
async function carryOutRollbackByComment(world, approval) {
    const { proposal } = approval;
    const { effect } = proposal;
    const opened = await carryOutRollback(toRollbackWorld(world), toWish(world, approval));
    const key = (0,ids/* toEffectKey */.wj)(effect.kind, effect.checkpoint, effect.base, proposal.head);
    if (!opened.ok)
        return { ...operator_rollback_toFailed(opened.problem), effect: key };
    return { ...operator_rollback_toPerformed(world, opened.value, effect), effect: key };
}
function toWish(world, { proposal, snapshot, look }) {
    const { plans, safe, repo } = world;
    const by = proposal.standing.state === 'approved' ? proposal.standing.by : 'nobody';
    const approval = { id: proposal.id, by, thread: proposal.thread, url: (0,links/* issuePage */.$s)(repo, proposal.thread) };
    return {
        request: operator_rollback_toRequest(world, proposal.effect),
        recheck: async (ready) => (0,domain_result.ok)(await look(operator_rollback_toContent(world, ready, proposal.effect).content)),
        words: (ready) => renderRollbackPull(toTold(ready), approval),
        state: {
            plans: (0,rollback_scope/* listPlanGlobs */.h8)(plans),
            queues: (0,plan_mapping/* listQueueFolders */.l)(plans),
            ledger: (0,save_checkpoint/* toLedgerMark */.a)(snapshot?.documents ?? new Map()),
        },
        events: snapshot === null ? [] : (0,open_memory/* recallAll */.Nt)(snapshot, safe).events,
    };
}
function operator_rollback_toPerformed(world, opened, { checkpoint, base }) {
    switch (opened.kind) {
        case 'opened': {
            const { ref, change, safety, ready } = opened;
            const { record, digest } = safety;
            const { id, createdAt: at, type } = record;
            const event = (0,memory_events/* toCheckpointEvent */.yB)({ at, id, commit: ready.baseHead, branch: base, type, digest });
            const kind = change === 'unchanged' ? 'already-done' : 'done';
            const also = world.safe(`The present was saved as checkpoint ${id}.`);
            return { answer: { kind, ref, also }, effect: null, commit: ready.target.commit, events: [event] };
        }
        case 'stopped':
            return held(opened.because);
        case 'branch-taken':
            return operator_rollback_notMade(checkpoint, `the branch ${world.safe(opened.branch)} holds something else; delete it or use it`);
        case 'closed-before':
            return operator_rollback_notMade(checkpoint, `its pull request ${opened.number} was closed before; open that again, or delete its branch and ask again`);
        case 'not-made':
            return { answer: operator_rollback_toNotMade(opened.outcome), effect: null, commit: null };
        default:
            return (0,domain_result/* assertNever */.x)(opened);
    }
}
function operator_rollback_toNotMade(outcome) {
    switch (outcome.kind) {
        case 'there':
            return { kind: 'held', because: 'ROLLBACK_THERE', until: null };
        case 'no-branch':
            return { kind: 'held', because: 'NO_BRANCH', until: null };
        case 'refused':
            return { kind: 'held', because: 'ROLLBACK_WORKFLOWS', until: null };
        default:
            return (0,domain_result/* assertNever */.x)(outcome);
    }
}
function operator_rollback_notMade(checkpoint, detail) {
    return operator_rollback_toFailed({ code: 'ROLLBACK_NOT_MADE', checkpoint, detail });
}
function operator_rollback_toFailed(problem) {
    return { answer: { kind: 'failed', problem }, effect: null, commit: null };
}

;// CONCATENATED MODULE: ./lib/app/operator-performers.js





/** The performers of one comment. `snapshot`: the memory as it was read with the policy; null: none, or it could not be read. */
function makeOperatorPerformers(world, snapshot) {
    return {
        write: (ask, look) => {
            const { command } = ask;
            return command.verb === 'retry'
                ? performRetry(world, { ...ask, command }, look)
                : performItem(world, { ...ask, command }, look);
        },
        findRequest: async (ask) => (0,operator_question/* findQuestion */.y)(ask, world.now),
        prepare: async (ask) => {
            const { command } = ask;
            return command.verb === 'revert'
                ? prepareRevert(world, { ...ask, command })
                : prepareRollbackByComment(world, { ...ask, command });
        },
        recompute: async (proposal) => {
            if (isRevertProposal(proposal))
                return recomputeRevert(world, proposal);
            return isRollbackProposal(proposal) ? recomputeRollback(world, proposal) : 'unreadable';
        },
        carryOut: async (proposal, look) => {
            if (isRevertProposal(proposal))
                return carryOutRevert(world, proposal, look);
            if (isRollbackProposal(proposal))
                return carryOutRollbackByComment(world, { proposal, snapshot, look });
            throw new Error('a proposal of neither kind was approved');
        },
    };
}

// EXTERNAL MODULE: ./lib/domain/decision.js + 1 modules
var decision = __webpack_require__(9817);
// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(8824);
;// CONCATENATED MODULE: ./lib/render/comment-summary.js





/** The summary; the answer in it is the one that stands in the thread. */
function renderCommentSummary({ said, thread, by }, told) {
    const comment = 'comment' in said ? said.comment : 0;
    const head = comment_summary_headOf({ said, thread, by });
    const answer = told.entries.length === 0 ? markdown/* NOTHING */.K$ : (0,operator_reply/* operatorReply */.x)({ comment, author: by, entries: told.entries }, []);
    return `${(0,markdown/* join */.fj)([head, leadOf(told), answer, troubleOf(told)], '\n\n')}\n`;
}
/** What a person can do about a word that was lost. */
const UNHEARD_ADVICE = 'The command was not heard and nothing was written. Start this run again with "Re-run jobs", or say the command again.';
/** The summary when what decides about a word could not be read: whether it may be heard is not known then. */
function renderUnheardSummary(about, problem) {
    const why = (0,markdown.md) `${(0,markdown/* inlineCode */.ti)(problem.code)} ${(0,markdown/* prose */.CS)((0,domain_problem/* explainProblem */.F)(problem))}`;
    return `${(0,markdown/* join */.fj)([comment_summary_headOf(about), (0,markdown.md) `${(0,markdown/* prose */.CS)(UNHEARD_ADVICE)}`, why], '\n\n')}\n`;
}
function comment_summary_headOf({ said, thread, by }) {
    const what = 'comment' in said ? (0,markdown.md) `Comment ${said.comment}` : (0,markdown.md) `Label ${(0,markdown/* inlineCode */.ti)(said.label)}`;
    return (0,markdown.md) `## ${what} of ${(0,markdown/* inlineCode */.ti)(by)} in thread ${thread}`;
}
function leadOf(told) {
    if (told.kind === 'answered')
        return markdown/* NOTHING */.K$;
    return (0,markdown.md) `Nothing was written: ${(0,markdown/* prose */.CS)(decision/* REASONS */.e[told.because])} (${(0,markdown/* inlineCode */.ti)(told.because)})`;
}
function troubleOf(told) {
    if (told.kind === 'ignored')
        return markdown/* NOTHING */.K$;
    return (0,blocks/* titled */.dJ)((0,markdown.md) `### What could not be said`, (0,blocks/* bullets */.e5)(told.problems.map((problem) => (0,markdown.md) `${(0,markdown/* inlineCode */.ti)(problem.code)} ${(0,markdown/* prose */.CS)((0,domain_problem/* explainProblem */.F)(problem))}`)));
}

// EXTERNAL MODULE: ./lib/render/revert-message.js
var revert_message = __webpack_require__(34);
// EXTERNAL MODULE: ./lib/shells/action-io.js + 1 modules
var action_io = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/shells/action-outputs.js
var action_outputs = __webpack_require__(9778);
// EXTERNAL MODULE: ./lib/shells/action-start.js + 88 modules
var action_start = __webpack_require__(644);
// EXTERNAL MODULE: ./lib/shells/prelude.js
var shells_prelude = __webpack_require__(5558);
;// CONCATENATED MODULE: ./lib/shells/action-comment.js
// The action on a word of an operator: who said what where, by which policy and memory, and the answer as summary, outputs and exit code.
















/** 0: heard and answered, also with a no. 1: not heard, or an effect or the answer failed. 2: unusable input or policy. */
async function runWord(word, context) {
    const { env } = context;
    const started = (0,action_start/* startCall */.t3)(context);
    if (!started.ok)
        return (0,action_start.refuseCall)(started.problem, env);
    const { world, inputs } = started.value;
    const now = world.clock.now();
    const prelude = await (0,shells_prelude/* readPrelude */.U)(world, inputs, { ref: 'HEAD', now });
    if (!prelude.ok)
        return (0,action_start.refuseCall)(prelude.problem, env);
    const { unread } = prelude.value;
    if (unread !== null)
        return await tellUnheard(word, unread, env);
    const { requests, waitSeconds } = prelude.value.policy.limits;
    world.limit({ requests, waitMs: waitSeconds * 1000 });
    const call = { ...prelude.value, world, inputs, env, word, now };
    const git = { reverter: openReverter(call), checkpoints: world.openCheckpoints() };
    try {
        const heard = await hear(call);
        if (!heard.ok)
            return await tellUnheard(word, heard.problem, env);
        const report = heard.value === null ? UNHEARD : await handle(call, git, heard.value);
        await (0,action_io.writeSummary)(env, renderCommentSummary(toSaid(word, heard.value), report));
        (0,action_io.writeOutputs)((0,action_outputs/* toCommentOutputs */.XJ)(report));
        return conclude(report);
    }
    finally {
        await git.reverter.close();
        await git.checkpoints.close();
    }
}
const UNHEARD = { kind: 'ignored', because: 'IRRELEVANT_EVENT', entries: [] };
/** The word as a comment; null when it says nothing, or is about no thread that can be told. */
async function hear(call) {
    const { world, word, policy, now } = call;
    const { label } = policy.incidents;
    const read = await world.readEventThread(label, word.news.issue);
    if (read === null)
        return (0,domain_result.ok)(null);
    const about = { ...read, branch: findBranch(call, read) };
    const commentNode = word.kind === 'comment' ? word.news.node : null;
    const host = world.operator({ label, commentNode, clock: () => world.clock.now() });
    if (word.kind === 'comment') {
        const createdAt = (0,ids/* parseInstant */.nV)(word.news.createdAt ?? '') ?? now;
        return (0,domain_result.ok)({ event: { ...word.news, createdAt, about }, host });
    }
    // A label is heard in our own threads only: elsewhere it belongs to the people of the repository.
    if (about.facts.owner !== 'own')
        return (0,domain_result.ok)(null);
    const labelled = { ...word.news, about };
    const heard = await hearLabel(host, labelled, policy.operators);
    if (!heard.ok || heard.value === null)
        return heard.ok ? (0,domain_result.ok)(null) : heard;
    return (0,domain_result.ok)({ event: heard.value, host: labelHost(host, labelled, heard.value) });
}
function toSaid({ kind, news }, heard) {
    const by = (kind === 'comment' ? news.author?.login : (heard?.event.author?.login ?? news.sender)) ?? 'ghost';
    return { said: kind === 'comment' ? { comment: news.comment } : { label: news.label }, thread: news.thread, by };
}
async function handle(call, git, { event, host }) {
    const { policy, snapshot } = call;
    return await handleComment(toOperatorWorld(call, git, host), { event, policy, snapshot });
}
/** A pull request's branch does not stand in the event; the memory knows it where we commented there. */
function findBranch({ world, word: { news }, snapshot }, { branch, facts }) {
    if (branch !== null || facts.kind === 'issue' || snapshot?.ok !== true)
        return branch;
    return (0,thread_failure/* findThreadBranch */.Sv)((0,open_memory/* recallAll */.Nt)(snapshot.value, world.safe), news.thread);
}
function toOperatorWorld(call, git, host) {
    const { world, inputs, policy, word, snapshot, now } = call;
    const { label } = policy.incidents;
    const memory = { state: world.state(inputs.stateBranch), pacing: world.pacing, safe: world.safe };
    const performers = makeOperatorPerformers({
        ...memory,
        host: world.host(label),
        reader: world.reader(policy.logs),
        control: world.control,
        ...git,
        plans: policy.plans,
        now,
        repo: world.repo,
        defaultBranch: word.news.defaultBranch,
        stateBranch: inputs.stateBranch,
    }, snapshot?.ok === true ? snapshot.value : null);
    return { ...memory, performers, host, ownRun: toOwnRun(call.env), setAlarm: pacing/* systemAlarm */.F };
}
function toOwnRun(env) {
    const [id, attempt] = [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT']].map((text) => Number(text ?? ''));
    const isKnown = (count) => Number.isSafeInteger(count) && Number(count) > 0;
    return isKnown(id) && isKnown(attempt) ? { id, attempt } : null;
}
/** Asks for nothing by itself; the remote is that of the repository that we run in, never of a fork. */
function openReverter({ world, inputs, env }) {
    const { server, owner, name } = world.repo;
    return (0,reverter/* gitReverter */.Y)({
        address: `${server}/${owner}/${name}.git`,
        token: inputs.token,
        safe: world.safe,
        renderMessage: revert_message/* renderRevertMessage */.U,
        temporary: (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', 'aftermath'),
    });
}
/** Nobody hears a word twice by himself: a call that lost one is red, and says how it is said again. A refused token gives 2. */
async function tellUnheard(word, problem, env) {
    (0,action_io/* complain */.c)(problem, UNHEARD_ADVICE);
    await (0,action_io.writeSummary)(env, renderUnheardSummary(toSaid(word, null), problem));
    return problem.code === 'HOST_UNAUTHORISED' ? 2 : 1;
}
/** A refusal is an answer and no failure. */
function conclude(report) {
    const failed = report.entries.flatMap(({ answer }) => answer.kind === 'failed' ? [answer.problem] : []);
    const unsaid = report.kind === 'answered' ? report.problems : [];
    const all = [...failed, ...unsaid];
    return (0,action_start/* concludeProblems */.c3)(all, all.find(({ code }) => code === 'HOST_UNAUTHORISED') ?? null);
}


/***/ })

};
