export const id = 568;
export const ids = [568];
export const modules = {

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSweep: () => (/* binding */ runSweep),
  runVerdict: () => (/* binding */ runVerdict)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files/write-file.js + 1 modules
var write_file = __webpack_require__(5512);
// EXTERNAL MODULE: ./lib/memory/documents.js + 1 modules
var memory_documents = __webpack_require__(3690);
// EXTERNAL MODULE: ./lib/memory/events.js
var memory_events = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/app/open-memory.js
var open_memory = __webpack_require__(4219);
// EXTERNAL MODULE: ./lib/app/put-off.js
var put_off = __webpack_require__(2006);
// EXTERNAL MODULE: ./lib/app/update-state.js
var update_state = __webpack_require__(6438);
;// CONCATENATED MODULE: ./lib/app/record-verdict.js





/** Remembers one act. The same act again changes nothing. Costs a read of the memory, one of the thread and a write. */
async function recordVerdict(world, request) {
    const { act, policy, now } = request;
    const held = (because, event = null) => ({
        act,
        event,
        result: { status: 'held', because },
    });
    if (!hasLabel(act, policy.incidents.label))
        return held('IRRELEVANT_EVENT');
    const read = await (0,open_memory/* openMemory */.uZ)(world, { now, days: open_memory/* MEMORY_DAYS */.eS, snapshot: request.snapshot });
    const [gap] = read.gaps;
    if (gap !== undefined)
        return { act, event: null, result: toResult(gap.problem) };
    const memory = read.open?.memory ?? null;
    const thread = await world.host.readIncident(act.number);
    if (!thread.ok)
        return { act, event: null, result: toResult(thread.problem) };
    const hint = findThread(act, { thread: thread.value, memory, world });
    if (hint === null)
        return held('IRRELEVANT_EVENT');
    const event = toEvent(act, hint, now);
    if (world.state === null || read.open === null)
        return held('NO_LEDGER', event);
    if (policy.mode === 'observe')
        return held('MODE_OBSERVE', event);
    const corrections = toCorrections(act, hint, thread.value);
    const updated = await (0,update_state/* updateState */.$)(world.state, world.pacing, {
        names: (0,memory_documents/* documentsFor */.Wi)(now, open_memory/* MEMORY_DAYS */.eS),
        edit: ({ documents }) => (0,memory_documents/* remember */.kY)(documents, { events: [event], corrections }, { now, safe: world.safe }),
        first: read.open.snapshot,
        summary: 'Remember what a person said',
    });
    return { act, event, result: updated.ok ? { status: 'done' } : toResult(updated.problem) };
}
/** The host's labels do not differ by case. A thread that was moved away may come without its labels: the hint decides then. */
function hasLabel({ word, labels }, label) {
    if (word === 'transferred' || word === 'deleted')
        return true;
    return labels.some((one) => one.toLowerCase() === label.toLowerCase());
}
function toResult(problem) {
    const because = (0,put_off/* toPutOff */.m)(problem);
    return because === null ? { status: 'failed', problem } : { status: 'held', because };
}
/** The thread, as it stands or as it was remembered; null when it is none of ours. Payloads are forged easily, hints are not. */
function findThread({ number }, { thread, memory, world }) {
    const events = memory?.events ?? [];
    if (thread?.kind === 'found')
        return toHint(thread.incident, { events, safe: world.safe });
    if (thread === null)
        return null;
    return memory?.hints.find((hint) => hint.number === number) ?? null;
}
function toHint(incident, ground) {
    return (0,memory_documents/* rebuildHints */.oc)([incident], ground)[0] ?? null;
}
function toEvent({ word, by, at, number }, { fingerprint, branch }, now) {
    const verdict = word === 'flaky' ? { kind: 'flaky', reason: 'labelled so' } : { kind: word };
    return (0,memory_events/* toVerdictEvent */.Jx)({ at: at ?? now, by, fingerprint, branch, incident: number, verdict });
}
/**
 * The hint of a thread that was deleted is closed: a new thread may be opened. That of one that was moved away stays, so
 * that nobody opens a second one here. Any other thread says itself how it stands.
 */
function toCorrections({ word }, hint, thread) {
    if (thread?.kind === 'found')
        return [hint];
    return word === 'deleted' ? [{ ...hint, state: 'closed' }] : [];
}

// EXTERNAL MODULE: ./lib/domain/memory.js
var domain_memory = __webpack_require__(4749);
// EXTERNAL MODULE: ./lib/domain/stop.js
var stop = __webpack_require__(2778);
// EXTERNAL MODULE: ./lib/decision/greens.js
var greens = __webpack_require__(4136);
// EXTERNAL MODULE: ./lib/domain/own-run.js
var own_run = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/app/sweep-greens.js
// What green runs prove that nobody has noticed: incidents that are over, and failures that came and went. Pure.



/**
 * The newest green run of each workflow and branch, where an open incident of both is older than it, oldest first. One that
 * was counted for every such incident is left out.
 */
function findMissedGreens(question) {
    const newest = new Map();
    for (const run of listGreens(question)) {
        const place = JSON.stringify([run.workflow, run.branch]);
        const known = newest.get(place);
        if (known === undefined || (0,greens/* isBefore */.Y8)({ runId: known.id, attempt: known.attempt }, run))
            newest.set(place, run);
    }
    const counted = new Set(question.events.flatMap((event) => nameCounted(event) ?? []));
    const open = question.incidents.filter((incident) => (0,greens/* isOpenStill */.Vy)(incident, question.hints) &&
        !incident.locked &&
        !(0,greens/* isKeptOpen */.HT)(incident, question.events) &&
        incident.record.scope !== 'systemic');
    return [...newest.values()]
        .filter((run) => open.some((incident) => isOver(incident, run) && !counted.has(nameOf(incident.number, run))))
        .sort((a, b) => a.id - b.id);
}
/** Flakes that re-runs which passed prove, and that are not remembered yet. */
function findMissedFlakes(question, now) {
    const known = new Set(question.events.map(({ key }) => key));
    return listGreens(question)
        .flatMap((run) => (0,memory_events/* toFlakeEvents */.Yx)(run, question.events, now))
        .filter(({ key }) => !known.has(key));
}
function listGreens({ runs, own }) {
    return runs.filter((run) => run.conclusion === 'success' && !run.fromFork && !(0,own_run/* isOwnRun */.qK)(run, own));
}
/** Of the run's workflow and branch, and every occurrence there is older than the run. */
function isOver({ record }, run) {
    if (record.workflow !== run.workflow || run.branch === null)
        return false;
    const here = record.occurrences.filter((one) => (one.branch ?? record.branch) === run.branch);
    return here.length > 0 && here.every((one) => (0,greens/* isBefore */.Y8)(one, run));
}
function nameCounted(event) {
    return event.kind === 'green' || event.kind === 'recovery' ? nameOf(event.incident, event.run) : null;
}
function nameOf(incident, { id, attempt }) {
    return `${incident}:${id}.${attempt}`;
}

// EXTERNAL MODULE: ./lib/domain/run.js
var domain_run = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/decision/rerun.js + 1 modules
var rerun = __webpack_require__(6888);
;// CONCATENATED MODULE: ./lib/app/sweep-runs.js
// Which runs a sweep handles: failed ones that nobody saw, and work that was put off. Pure; the order says who comes first.




/** Work that failed so often comes after all other: it must not keep the rest waiting for ever. */
const MANY_TRIES = 3;
/** Older work is given up: GitHub re-runs nothing after 30 days, and the memory that is read ends there. */
const GIVE_UP_MS = 30 * 86_400_000;
/** The runs to handle: oldest first, work that failed often at the end. Of a run the latest attempt counts. */
function findDueRuns(question) {
    const runs = latestAttempts(question.runs);
    const failed = runs.filter(({ conclusion }) => (0,domain_run/* isFailure */.N)(conclusion));
    const journal = findDueWork(question, runs);
    const seen = listSeen(question);
    const planned = new Set([...journal.due, ...journal.waiting].map(({ work }) => sweep_runs_nameOf(work.run)));
    const bars = failed.map((run) => [run, findBar(run, question.own)]);
    const unseen = bars.flatMap(([run, bar]) => {
        const isNew = bar === null && !seen.has(sweep_runs_nameOf(run)) && !planned.has(sweep_runs_nameOf(run));
        return isNew ? [{ why: 'unseen', run }] : [];
    });
    const barred = bars.flatMap(([run, bar]) => (bar === null ? [] : [leave((0,memory_events/* toRunMark */.Ef)(run), bar)]));
    const waiting = journal.waiting.map(({ work }) => leave(toMark(work, question.memory), toWaiting(work)));
    return {
        due: [...journal.due, ...unseen].sort(byTurn),
        left: [...barred, ...waiting],
        dropped: journal.dropped,
    };
}
/** A run of the journal as it can be named in a report. */
function toMark({ run }, memory) {
    for (const event of memory?.events ?? []) {
        if (event.kind === 'failure' && event.run.id === run.id)
            return { ...event.run, attempt: run.attempt };
    }
    return { ...run, workflow: '', branch: null };
}
/** A run that is not handled, and why. */
function leave(run, because) {
    return { run, because, problem: null };
}
/** One entry per run: while a list is paged, a run may come twice, and with two attempts. Oldest first. */
function latestAttempts(runs) {
    const byId = new Map();
    for (const run of runs)
        if ((byId.get(run.id)?.attempt ?? 0) < run.attempt)
            byId.set(run.id, run);
    return [...byId.values()].sort((a, b) => a.id - b.id);
}
function findDueWork({ memory, now }, runs) {
    const byId = new Map(runs.map((run) => [run.id, run]));
    const due = [];
    const waiting = [];
    const dropped = [];
    for (const work of memory?.journal.unfinished ?? []) {
        const run = byId.get(work.run.id) ?? null;
        const isOver = run !== null && (run.attempt > work.run.attempt || !(0,domain_run/* isFailure */.N)(run.conclusion));
        if (isOver || work.since < now - GIVE_UP_MS)
            dropped.push(work.run);
        else if (work.notBefore !== null && work.notBefore > now)
            waiting.push({ why: 'unfinished', run, work });
        else
            due.push({ why: 'unfinished', run, work });
    }
    return { due, waiting, dropped };
}
/** What a run that has to wait waits for. */
function toWaiting({ because }) {
    return rerun/* POSTPONING */.GC.find((known) => known === because) ?? 'RATE_LIMITED';
}
function listSeen({ memory, incidents }) {
    if (memory !== null) {
        return new Set(memory.events.flatMap((event) => (event.kind === 'failure' ? [sweep_runs_nameOf(event.run)] : [])));
    }
    return new Set(incidents.flatMap(({ record }) => record.occurrences.map(({ runId, attempt }) => sweep_runs_nameOf({ id: runId, attempt }))));
}
function findBar(run, own) {
    if (run.fromFork)
        return 'FORK';
    return (0,own_run/* isOwnRun */.qK)(run, own) ? 'OWN_RUN' : null;
}
/** Oldest first; run ids grow, so they order runs without a clock. */
function byTurn(a, b) {
    const isLate = (one) => one.why === 'unfinished' && one.work.tries >= MANY_TRIES;
    const idOf = (one) => (one.why === 'unfinished' ? one.work.run.id : one.run.id);
    return Number(isLate(a)) - Number(isLate(b)) || idOf(a) - idOf(b);
}
function sweep_runs_nameOf({ id, attempt }) {
    return `${id}.${attempt}`;
}

// EXTERNAL MODULE: ./lib/decision/gate.js
var gate = __webpack_require__(4963);
;// CONCATENATED MODULE: ./lib/app/sweep-world.js



/** Why nothing may be written now, or null. `branch` null: what belongs to none. */
function findSweepBar({ signs }, { mode }, branch) {
    const verdict = (0,gate/* gateRisk */.H)('write', { mode, halt: (0,stop/* foldHalt */.JM)(signs, branch) });
    return verdict.verdict === 'held' ? verdict.because : null;
}
/** Notes a trouble: a wish to wait ends the sweep, everything else is one gap more. */
function noteGap(progress, gap) {
    progress.gaps.push(gap);
    progress.stopped ??= (0,put_off/* toPutOff */.m)(gap.problem);
}
/** The result of one write; a wish to wait ends the sweep. */
function toSweepResult(progress, problem) {
    if (problem === null)
        return { status: 'done' };
    const because = (0,put_off/* toPutOff */.m)(problem);
    if (because === null)
        return { status: 'failed', problem };
    progress.stopped ??= because;
    return { status: 'held', because };
}

;// CONCATENATED MODULE: ./lib/app/sweep-handle.js






/** Unseen runs that are put into the journal when a sweep cannot handle them: ten sweeps' worth, so that a flood stays bounded. */
const MAX_POSTPONED = 100;
/** Handles due runs in their order, as many as the policy allows. Nothing more is tried once the host asks to wait. */
async function handleDueRuns(context, found, memory) {
    const { request, progress } = context;
    const { maxRuns } = request.policy.sweep;
    const done = { handled: [], left: [...found.left], finished: [...found.dropped], unfinished: [] };
    for (const due of found.due.slice(0, maxRuns)) {
        if (progress.stopped === null)
            await handleDue(context, done, { due, memory });
        else
            done.left.push(leave(markOf(due, memory), progress.stopped));
    }
    const over = found.due.slice(maxRuns);
    done.left.push(...over.map((due) => leave(markOf(due, memory), progress.stopped ?? 'SWEEP_CAP')));
    done.unfinished.push(...postpone(over, request.now));
    return done;
}
/** Hands green runs over that end what nobody has ended. */
async function handleGreens(context, question) {
    const handled = [];
    for (const run of findMissedGreens({ ...question, own: context.request.own })) {
        if (context.progress.stopped !== null)
            break;
        const done = await context.world.handleGreen(run);
        noteHandled(context, done);
        handled.push({ run: (0,memory_events/* toRunMark */.Ef)(run), why: 'green', reason: done.reason, outcomes: done.outcomes });
    }
    return handled;
}
async function handleDue(context, done, turn) {
    const run = await findRun(context, done, turn);
    if (run === null)
        return;
    const { due } = turn;
    const handled = await context.world.handleRun(run);
    noteHandled(context, handled);
    done.handled.push({ run: (0,memory_events/* toRunMark */.Ef)(run), why: due.why, reason: handled.reason, outcomes: handled.outcomes });
    if (hasWrittenMemory(handled))
        return;
    const rest = toRest(run, handled, context.request.now);
    if (rest !== null)
        done.unfinished.push(rest);
    else if (due.why === 'unfinished')
        done.finished.push(due.work.run);
}
/** The run to handle; null when it is gone, goes on, or has passed since. */
async function findRun({ world, progress }, done, { due, memory }) {
    if (due.why === 'unseen' || due.run !== null)
        return due.run;
    const { work } = due;
    const read = await world.reader.readRun(work.run.id);
    if (read.ok && (0,domain_run/* isFailure */.N)(read.value.conclusion) && !read.value.fromFork) {
        if (read.value.attempt > work.run.attempt)
            done.finished.push(work.run);
        return read.value;
    }
    const isGone = !read.ok && read.problem.code === 'HOST_NOT_FOUND';
    const isOver = read.ok && read.value.conclusion !== 'none';
    if (isGone || isOver)
        done.finished.push(work.run);
    if (!read.ok)
        progress.stopped ??= (0,put_off/* toPutOff */.m)(read.problem);
    const because = read.ok ? 'NOT_A_FAILURE' : (progress.stopped ?? 'NO_EVIDENCE');
    done.left.push({ run: toMark(work, memory), because, problem: read.ok ? null : read.problem });
    return null;
}
/** A wish of the host to wait ends the sweep, wherever it was heard. What was missing for one run stands in its own report. */
function noteHandled({ progress, world }, { outcomes, gaps, reason }) {
    world.log.event({ code: 'SWEEP_RUN', reason });
    for (const gap of gaps)
        if ((0,put_off/* toPutOff */.m)(gap.problem) !== null)
            noteGap(progress, gap);
    const held = outcomes.flatMap((one) => (one.status === 'held' && isWait(one.because) ? [one.because] : []));
    progress.stopped ??= held[0] ?? null;
}
function isWait(because) {
    return because === 'RATE_LIMITED' || because === 'REQUEST_BUDGET';
}
/** What is left of a run whose handler could not write that down itself; null when nothing is. */
function toRest({ id, attempt }, { outcomes }, now) {
    const rest = outcomes.flatMap((one) => {
        if (one.status === 'failed')
            return [{ key: one.key, because: one.problem.code, waitMs: 0 }];
        if (one.status !== 'held' || !isWait(one.because))
            return [];
        return [{ key: one.key, because: one.because, waitMs: one.retryAfterMs ?? 0 }];
    });
    const [first] = rest;
    if (first === undefined)
        return null;
    const effects = rest.map(({ key }) => key);
    const waitMs = Math.max(...rest.map((one) => one.waitMs));
    const notBefore = waitMs === 0 ? null : (now + waitMs);
    return { run: { id, attempt }, since: now, notBefore, effects, because: first.because, tries: 0 };
}
/** True when the handler of the run has written the memory: then the journal tells of the run already. */
function hasWrittenMemory({ outcomes }) {
    return outcomes.some((one) => one.kind === 'append-ledger' && (one.status === 'done' || one.status === 'already-done'));
}
/** Unseen runs for which there was no room: the newest, oldest first. Nothing of them was tried. */
function postpone(over, now) {
    return over.slice(-MAX_POSTPONED).flatMap((due) => {
        if (due.why !== 'unseen')
            return [];
        const { id, attempt } = due.run;
        return [{ run: { id, attempt }, since: now, notBefore: null, effects: [], because: 'SWEEP_CAP', tries: 0 }];
    });
}
function markOf(due, memory) {
    if (due.why === 'unseen')
        return (0,memory_events/* toRunMark */.Ef)(due.run);
    return due.run === null ? toMark(due.work, memory) : (0,memory_events/* toRunMark */.Ef)(due.run);
}

// EXTERNAL MODULE: ./lib/domain/result.js
var domain_result = __webpack_require__(9279);
// EXTERNAL MODULE: ./lib/memory/occurrences.js
var occurrences = __webpack_require__(337);
// EXTERNAL MODULE: ./lib/render/budget.js
var budget = __webpack_require__(6223);
// EXTERNAL MODULE: ./lib/render/marker-record.js
var marker_record = __webpack_require__(7128);
// EXTERNAL MODULE: ./lib/render/own-block.js
var own_block = __webpack_require__(4928);
// EXTERNAL MODULE: ./lib/render/thread-facts.js
var thread_facts = __webpack_require__(1304);
;// CONCATENATED MODULE: ./lib/render/refreshed.js




const MARKER = /^<!-- aftermath:incident [^\r\n]*/m;
const SEEN = /^Seen \*\*[^\r\n]*/m;
/** From the heading to the line before the next one, or before our last line. */
const OCCURRENCES = /^## Occurrences\r?\n[\s\S]*?(?=^(?:#{1,3} |_Written by |<!-- |<details>)|$(?![\s\S]))/m;
/**
 * The body with the record in its marker, in the sentence that counts, and in the table of occurrences. The same record
 * again gives the same body. A body without our block, or without room, gets the marker only: the next failure tells all.
 */
function renderRefreshed(incident, record, repo) {
    const { body } = incident;
    const inside = (0,own_block/* readOwnBlock */._Y)(body);
    const marked = body.replace(MARKER, () => (0,marker_record/* markerLine */.B)(record));
    if (inside === null)
        return marked;
    const from = body.indexOf(inside);
    const table = `## Occurrences\n\n${(0,thread_facts/* occurrenceTable */.Yl)({ repo }, record)}\n\n`;
    const told = inside
        .replace(MARKER, () => (0,marker_record/* markerLine */.B)(record))
        .replace(SEEN, () => (0,thread_facts/* seenWords */.Fr)(record))
        .replace(OCCURRENCES, () => table);
    const full = body.slice(0, from) + told + body.slice(from + inside.length);
    return full.length <= budget/* BODY_MAX_UNITS */.gP ? full : marked;
}

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/render/news.js
var render_news = __webpack_require__(7225);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(8653);
;// CONCATENATED MODULE: ./lib/render/stale.js



const DAY_MS = 86_400_000;
/** The body of an incident that is called stale. The same call twice gives the same body. */
function renderStaleCall(incident, { calledAt, graceDays }) {
    const closes = (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)((calledAt + graceDays * DAY_MS)));
    const news = (0,markdown.md) `**Stale** since ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(calledAt))}: nothing was seen of this cause since ${lastSeen(incident)}. Unless somebody objects, this issue is closed after ${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(graceDays, 'day'))}, from ${closes} on.

To keep it open, do anything in it: write a comment, assign somebody or change a label.`;
    return (0,render_news/* withNews */.W)(incident, news, (rest) => rest);
}
/** The body of an incident that is closed because nobody objected. It proves nothing, and says so. */
function renderStaleClosing(incident, closedAt) {
    const news = (0,markdown.md) `**Closed as stale** at ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(closedAt))}: nothing was seen of this cause since ${lastSeen(incident)}, and nobody objected. No green run proves that it is mended.

To go on with it, open the issue again. When the cause comes back, that is told here or in a new issue.`;
    return (0,render_news/* withNews */.W)(incident, news, (rest) => rest);
}
function lastSeen({ record }) {
    return (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(record.occurrences[0]?.at ?? record.firstSeen));
}

// EXTERNAL MODULE: ./lib/domain/ids.js
var ids = __webpack_require__(758);
;// CONCATENATED MODULE: ./lib/app/sweep-stale.js

const sweep_stale_DAY_MS = 86_400_000;
/** Quiet threads that one sweep asks about: each costs a request for what people did. */
const MAX_ASKED = 10;
/**
 * Open threads without an occurrence for `staleDays` and more, that are not waiting for the end of their grace time. The
 * quietest first, ten at most; of more than ten other ones every day, so that threads that people keep alive hold up no others. Threads about patterns are none: only people close them.
 */
function findQuietThreads(incidents, question) {
    const { now, policy } = question;
    const quiet = incidents
        .filter(({ state, locked, record }) => state === 'open' && !locked && record.scope !== 'systemic')
        .map((incident) => toQuiet(incident, question.events))
        .filter(({ lastSeen, calledAt }) => {
        const isWaiting = calledAt !== null && now - calledAt < policy.sweep.graceDays * sweep_stale_DAY_MS;
        return now - lastSeen >= policy.sweep.staleDays * sweep_stale_DAY_MS && !isWaiting;
    })
        .sort((a, b) => a.lastSeen - b.lastSeen || a.incident.number - b.incident.number);
    if (quiet.length <= MAX_ASKED)
        return quiet;
    const start = (Math.floor(now / sweep_stale_DAY_MS) * MAX_ASKED) % quiet.length;
    return [...quiet.slice(start), ...quiet.slice(0, start)].slice(0, MAX_ASKED);
}
/**
 * The next step, when it is known when a person did something in the thread last; null: people are at it, or it is too early. An
 * act within the second of the call may have been the answer to it.
 */
function decideStale({ lastSeen, calledAt }, lastAct, { now, policy }) {
    const since = lastAct !== null && lastAct > lastSeen ? lastAct : lastSeen;
    const isUnanswered = lastAct === null || (calledAt !== null && (0,ids/* isSurelyBefore */.cT)(lastAct, calledAt));
    if (calledAt !== null && isUnanswered)
        return { kind: 'close', since };
    return now - since >= policy.sweep.staleDays * sweep_stale_DAY_MS ? { kind: 'call', since } : null;
}
/** Threads that were closed after the call, and nobody remembers it: the sweep that did it was killed. */
function findForgottenEnds(incidents, { events }) {
    return incidents.filter((incident) => {
        if (incident.state === 'open' || incident.closedByHuman)
            return false;
        const { calledAt } = toQuiet(incident, events);
        return calledAt !== null && !events.some((event) => isEnd(event, incident.number) && event.at >= calledAt);
    });
}
function isEnd(event, number) {
    if (event.kind === 'incident')
        return event.incident === number && event.change === 'closed';
    return (event.kind === 'recovery' || event.kind === 'verdict') && event.incident === number;
}
function toQuiet(incident, events) {
    const lastSeen = incident.record.occurrences[0]?.at ?? incident.record.firstSeen;
    const calls = events.flatMap((event) => event.kind === 'incident' && event.change === 'stale' && event.incident === incident.number && event.at >= lastSeen
        ? [event.at]
        : []);
    return { incident, lastSeen, calledAt: calls.at(-1) ?? null };
}

;// CONCATENATED MODULE: ./lib/app/sweep-heal.js










/** Repairs, folds, and ends what is stale. Every step converges: a sweep that was killed is done again by the next one. */
async function healThreads(context) {
    const healing = { threads: [], events: [], repaired: new Map(), closed: [] };
    for (const [keep, ...twins] of groupOpen(context.incidents)) {
        const isWhole = await repair(context, healing, { keep, twins });
        if (isWhole)
            await foldTwins(context, healing, { keep, twins });
    }
    if (context.events !== null)
        await endStale(context, healing, context.events);
    return healing;
}
/**
 * Writes threads again that this sweep wrote while somebody else added to the memory: whoever writes the memory last has
 * seen what all others added.
 */
async function repairAgain(context, numbers) {
    for (const number of numbers) {
        const read = await context.world.host.readIncident(number);
        if (!read.ok)
            return read;
        if (read.value?.kind !== 'found' || read.value.incident.state === 'closed')
            continue;
        const { incident } = read.value;
        const record = complete(incident.record, [], context.events);
        if (holdsAll(incident.record, record))
            continue;
        const body = renderRefreshed(incident, record, context.request.repo);
        const written = await context.world.host.ensureIncident(toDraft(context, incident, body), incident);
        if (!written.ok)
            return written;
    }
    return (0,domain_result.ok)(undefined);
}
/** Open threads by cause and branch, the lowest number first. Locked ones are left alone. */
function groupOpen(incidents) {
    const groups = new Map();
    for (const incident of incidents.toSorted((a, b) => a.number - b.number)) {
        if (incident.state === 'closed' || incident.locked)
            continue;
        const { fingerprint, branch, scope } = incident.record;
        const name = JSON.stringify([fingerprint, branch, scope]);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [incident]);
        else
            group.push(incident);
    }
    return [...groups.values()];
}
/** True when the thread that stays holds everything, so that its twins may go. */
async function repair(context, healing, { keep, twins }) {
    const record = complete(keep.record, twins, context.events);
    if (holdsAll(keep.record, record))
        return true;
    const body = renderRefreshed(keep, record, context.request.repo);
    // A record that is too large for a marker is written shorter than it is: then the body says all that it can.
    if (body === keep.body)
        return true;
    const missing = Math.max(1, record.count - keep.record.count);
    const done = await change(context, healing, keep, {
        change: { kind: 'repaired', missing },
        write: () => context.world.host.ensureIncident(toDraft(context, keep, body), keep),
    });
    if (done)
        healing.repaired.set(keep.number, { ...keep, record, body });
    return done;
}
async function foldTwins(context, healing, { keep, twins }) {
    await announceFolds(context, twins);
    for (const twin of twins) {
        const done = await change(context, healing, twin, {
            change: { kind: 'folded', into: keep.number },
            write: () => context.world.host.foldIncident(twin, keep.number),
        });
        if (!done)
            continue;
        healing.events.push(sweep_heal_toEvent(context, twin, 'folded', ''));
        healing.closed.push(twin.number);
    }
}
/**
 * A folded thread is none of ours any more, so nobody could tell later that it was folded: it is remembered before it is done.
 * A sweep that ends in between leaves the twin open, and the next one folds it under the same key. Where the memory cannot be
 * written now, the end of the sweep tries again.
 */
async function announceFolds(context, twins) {
    const { world, request, events } = context;
    const { state, pacing, safe } = world;
    const [first] = twins;
    if (first === undefined || state === null || events === null)
        return;
    if (findSweepBar(context.progress, request.policy, first.record.branch) !== null)
        return;
    const { now } = request;
    const folds = twins.map((twin) => sweep_heal_toEvent(context, twin, 'folded', ''));
    await (0,update_state/* updateState */.$)(state, pacing, {
        names: (0,memory_documents/* documentsFor */.Wi)(now, open_memory/* MEMORY_DAYS */.eS),
        first: null,
        summary: 'Remember duplicates that are folded',
        edit: ({ documents }) => (0,memory_documents/* remember */.kY)(documents, { events: folds }, { now, safe }),
    });
}
async function endStale(context, healing, events) {
    const { now, policy } = context.request;
    const question = { now, policy, events };
    const open = context.incidents
        .filter(({ number }) => !healing.closed.includes(number))
        .map((incident) => healing.repaired.get(incident.number) ?? incident);
    for (const ended of findForgottenEnds(context.incidents, question)) {
        healing.events.push(sweep_heal_toEvent(context, ended, 'closed', String(ended.closedAt)));
    }
    for (const quiet of findQuietThreads(open, question)) {
        if (context.progress.stopped !== null)
            return;
        const acts = await context.world.host.readHumanActs(quiet.incident.number);
        if (!acts.ok) {
            noteGap(context.progress, { looked: 'incidents', problem: acts.problem });
            continue;
        }
        const step = decideStale(quiet, acts.value.at(-1)?.at ?? null, question);
        if (step?.kind === 'call')
            await callStale(context, healing, { quiet, since: step.since });
        if (step?.kind === 'close')
            await closeStale(context, healing, { quiet, since: step.since });
    }
}
async function callStale(context, healing, { quiet, since }) {
    const { incident, lastSeen } = quiet;
    const { now, policy } = context.request;
    const body = renderStaleCall(incident, { calledAt: now, graceDays: policy.sweep.graceDays });
    const done = await change(context, healing, incident, {
        change: { kind: 'called-stale', lastSeen },
        write: () => context.world.host.ensureIncident(toDraft(context, incident, body), incident),
    });
    if (done)
        healing.events.push(sweep_heal_toEvent(context, incident, 'stale', String(since)));
}
async function closeStale(context, healing, { quiet, since }) {
    const { incident, lastSeen } = quiet;
    const done = await change(context, healing, incident, {
        change: { kind: 'closed-stale', lastSeen },
        write: () => context.world.host.ensureIncidentClosed(incident, renderStaleClosing(incident, context.request.now)),
    });
    if (!done)
        return;
    healing.events.push(sweep_heal_toEvent(context, incident, 'closed', String(since)));
    healing.closed.push(incident.number);
}
/** One change of a thread, noted with what came of it. True when it stands now. */
async function change(context, healing, incident, step) {
    const { progress, request, world } = context;
    const { number, url, title } = incident;
    const note = (result) => {
        healing.threads.push({ number, url, title, change: step.change, result });
        world.log.event({ code: 'SWEEP_THREAD', number, change: step.change.kind, status: result.status });
        return result.status === 'done';
    };
    const bar = findSweepBar(progress, request.policy, incident.record.branch);
    if (bar !== null)
        return note({ status: 'held', because: bar });
    if (progress.stopped !== null)
        return note({ status: 'held', because: progress.stopped });
    const written = await step.write();
    return note(toSweepResult(progress, written.ok ? null : written.problem));
}
function toDraft({ request }, { record, title }, body) {
    const { label, extraLabels } = request.policy.incidents;
    const { fingerprint, branch } = record;
    return { fingerprint, branch, title, body, labels: [label, ...extraLabels], reconcile: 'memory' };
}
function sweep_heal_toEvent({ request }, { number, record }, what, occasion) {
    const { fingerprint, branch } = record;
    return (0,memory_events/* toIncidentEvent */.gA)({ at: request.now, change: what, fingerprint, branch, incident: number, occasion });
}
/** The record with what its twins hold, and what the ledger holds of its cause. An umbrella of a run does not name its causes. */
function complete(record, twins, events) {
    const joined = twins
        .flatMap((twin) => twin.record.occurrences)
        .toSorted((a, b) => a.at - b.at || a.runId - b.runId || a.attempt - b.attempt)
        .reduce((known, occurrence) => (0,occurrences/* nextRecord */.Pv)(known, { ...record, occurrence, batch: null }), record);
    const isOfOneCause = record.scope === 'cause' || (record.scope === 'umbrella' && record.branch === '*');
    return events === null || !isOfOneCause ? joined : (0,occurrences/* mergeLedger */.MU)(joined, events);
}
/** True when every occurrence of the second record stands in the first, and is counted there. */
function holdsAll(record, wanted) {
    const has = new Set(record.occurrences.map(({ runId, attempt }) => `${runId}.${attempt}`));
    return record.count >= wanted.count && wanted.occurrences.every(({ runId, attempt }) => has.has(`${runId}.${attempt}`));
}

// EXTERNAL MODULE: ./lib/domain/marker.js
var marker = __webpack_require__(3320);
// EXTERNAL MODULE: ./lib/memory/approvals.js
var approvals = __webpack_require__(2003);
// EXTERNAL MODULE: ./lib/memory/commands.js
var commands = __webpack_require__(3917);
// EXTERNAL MODULE: ./lib/operator/approval.js
var approval = __webpack_require__(6121);
// EXTERNAL MODULE: ./lib/render/operator-reply.js
var operator_reply = __webpack_require__(5011);
// EXTERNAL MODULE: ./lib/app/command-run.js
var command_run = __webpack_require__(7622);
;// CONCATENATED MODULE: ./lib/app/sweep-operators.js
// Words of operators that nobody else ends: commands whose run was cut off are answered, and proposals whose time is over are ended.








/** Most comments with lost commands that one sweep answers. A few are what a bad hour of runners leaves; the next sweep goes on. */
const MAX_ANSWERED = 10;
/**
 * Answers commands that were begun an hour ago and never ended: nothing more comes of them, and the person has to say it again.
 * Only what was answered is ended, so that no command goes without an answer; an answer that stands there as the end of the
 * comment is left as it is, since then only the record of the end was lost.
 */
async function answerLostCommands({ world, request, progress, memory }) {
    const lost = (0,commands/* listLostCommands */.RA)(memory?.events ?? [], (request.now - command_run/* LOST_MS */.YT));
    const comments = [...new Set(lost.map(({ comment }) => comment))].slice(0, MAX_ANSWERED);
    const answered = [];
    const ends = [];
    for (const comment of comments) {
        const commands = lost.filter((one) => one.comment === comment);
        const bar = progress.stopped ?? findSweepBar(progress, request.policy, null);
        const [first] = commands;
        if (bar !== null || first === undefined)
            break;
        const problem = await answer(world, first, commands);
        const result = toSweepResult(progress, problem);
        answered.push(...commands.map(({ thread, text }) => ({ thread, text, result })));
        if (problem === null || isForGood(problem))
            ends.push(...commands.map((one) => toEnd(one, request.now)));
    }
    return { answered, ends };
}
/** Looks at the thread first: what was moved to another repository is answered nowhere. */
async function answer({ operators }, { comment, thread, by }, commands) {
    await operators.readScene({ comment: null, thread, login: by, teams: [] });
    const entries = commands.map(({ index, text }) => {
        return { place: { index, line: index + 1 }, text, answer: { kind: 'skipped', because: 'COMMAND_LOST' } };
    });
    const body = (0,operator_reply/* operatorReply */.x)({ comment, author: by, entries }, []);
    const written = await operators.ensureReply({ thread, marker: (0,marker/* renderReplyMarker */.T$)(comment), body, known: 'keep' });
    return written.ok ? null : written.problem;
}
/** A thread that is gone or locked takes no answer, and never will. */
function isForGood({ code }) {
    return code === 'HOST_NOT_FOUND' || code === 'HOST_FORBIDDEN' || code === 'HOST_DISABLED';
}
function toEnd(command, at) {
    const { comment, index } = command;
    const key = (0,ids/* toEffectKey */.wj)('command', String(comment), String(index), 'ended');
    return { ...command, key, at, stage: 'ended', outcome: 'failed', code: 'COMMAND_LOST' };
}
/** The changed documents when proposals have ended that nobody will end: their time is over, or the run that held one was cut off. */
function endProposals(documents, { now, safe }) {
    const known = (0,approvals/* readApprovals */.RJ)(documents, safe);
    if (known === 'unreadable')
        return new Map();
    const ended = [
        ...(0,approval/* listExpiredProposals */.hO)(known, now),
        ...(0,approval/* listLostClaims */.G7)(known, { now, before: (now - command_run/* LOST_MS */.YT) }),
    ];
    if (ended.length === 0)
        return new Map();
    const steps = ended.map(({ proposal: { id }, step }) => ({ id, step }));
    const changes = (0,approvals/* rememberApprovals */.OV)(documents, { steps }, safe);
    return changes.ok ? changes.value : new Map();
}

// EXTERNAL MODULE: ./lib/workplan/queue/board.js + 19 modules
var board = __webpack_require__(756);
// EXTERNAL MODULE: ./lib/workplan/queue/read-queue.js
var read_queue = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/app/commit-changes.js + 1 modules
var commit_changes = __webpack_require__(3345);
// EXTERNAL MODULE: ./lib/app/queue-file-edits.js
var queue_file_edits = __webpack_require__(843);
// EXTERNAL MODULE: ./lib/app/queue-folders.js
var queue_folders = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/app/queue-rules.js
var queue_rules = __webpack_require__(2534);
// EXTERNAL MODULE: ./lib/app/repository-queue.js
var repository_queue = __webpack_require__(4049);
;// CONCATENATED MODULE: ./lib/app/sweep-queues.js
// Puts queue items back that may be taken up again: failed ones whose cool-down is over, and those that were left behind.










/** Folders in which an item may wait for being put back. */
const WAITING = ['in-progress', 'failed'];
/** The one pull request in which such moves wait where the branch takes no commit. */
const PROPOSAL_BRANCH = 'aftermath/plan/requeue';
const HEADLINE = 'Put queue items back that may be taken up again';
/**
 * What became of each queue, in the order of the policy; none where no branch is known. A folder that is not there is a gap:
 * its name may be misspelt. Four requests for a queue with work.
 */
async function sweepQueues(sweep) {
    const { branch, policy } = sweep.request;
    if (branch === null)
        return [];
    const swept = [];
    const { folders, failed } = await (0,queue_folders/* findQueueFolders */.i)(sweep.world.host, policy.plans, branch);
    for (const { problem } of failed)
        noteGap(sweep.progress, { looked: 'queue', problem });
    for (const folder of folders) {
        if (sweep.progress.stopped !== null)
            break;
        const one = await sweepQueue(sweep, folder, branch);
        if (one !== null)
            swept.push(one);
    }
    return swept;
}
async function sweepQueue({ world, request, progress }, folder, branch) {
    const { policy, now } = request;
    const bar = findSweepBar(progress, policy, branch);
    const time = { now, rules: (0,queue_rules/* toQueueRules */.a)(policy) };
    const decide = async (head) => {
        const files = await (0,repository_queue/* readRepositoryQueue */.I)(world.host, { folder, head, ids: [], whole: WAITING });
        if (!files.ok)
            return files;
        const view = (0,read_queue/* readQueue */.Qf)(files.value, time);
        const wishes = (0,board/* findRequeueable */.Qs)(view, null, time).map((id) => ({ kind: 'requeue', id, notes: null }));
        const draw = () => world.pacing.draw();
        const rulings = (0,board/* decideQueueWishes */.Dg)(view, wishes, {
            ...time,
            draw,
            hasPauseFile: files.value.pause !== null,
            moves: 'text',
        });
        const changes = rulings.flatMap((ruling) => ruling.changes);
        const edits = (0,queue_file_edits/* toFileEdits */.R)(changes, { folder, files: files.value });
        return edits.ok ? (0,domain_result.ok)({ edits: edits.value, value: rulings }) : edits;
    };
    if (bar !== null) {
        const shown = await decide(branch);
        if (!shown.ok)
            return noteUnread(progress, shown.problem);
        return toSwept(folder, shown.value.value, { status: 'held', because: bar });
    }
    const outcome = await (0,commit_changes/* commitOrPropose */.ZW)({ files: world.host, host: world.host, pacing: world.pacing }, {
        branch,
        head: null,
        prepare: decide,
        headline: HEADLINE,
        body: '',
        tries: policy.edits.retries,
        propose: () => ({ branch: PROPOSAL_BRANCH, title: HEADLINE, body: markdown/* NOTHING */.K$ }),
    });
    if (!outcome.ok && outcome.problem.code === 'FILE_MISSING')
        return noteUnread(progress, outcome.problem);
    if (!outcome.ok)
        return toSwept(folder, [], toSweepResult(progress, outcome.problem));
    return toSwept(folder, outcome.value.value, { status: 'done' });
}
function noteUnread(progress, problem) {
    noteGap(progress, { looked: 'queue', problem });
    return null;
}
/** Null when there is nothing to tell. */
function toSwept(folder, rulings, result) {
    if (rulings.length === 0 && result.status !== 'failed')
        return null;
    return {
        folder,
        items: rulings.map(({ id, reason, changes }) => ({ id, reason, to: changes[0]?.to ?? null })),
        result,
    };
}

// EXTERNAL MODULE: ./lib/domain/category.js
var domain_category = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/memory/corrections.js
var corrections = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/memory/metrics-threads.js
/** Threads of the window; what is open is open now. A thread counts once in each figure. */
function countThreads(events, hints, isIn) {
    const turns = events.filter((event) => isIn(event.at)).flatMap(toTurns);
    const numbers = (...words) => new Set(turns.filter((one) => words.includes(one.word)).map((one) => one.incident));
    const opened = numbers('opened');
    const reopened = numbers('reopened');
    const doubles = numbers('double');
    return {
        incidentsOpened: opened.size,
        incidentsOpen: hints.filter((hint) => hint.state === 'open').length,
        reopened: { part: reopened.size, of: numbers('ended', 'reopened').size },
        falseDuplicates: { part: doubles.size, of: numbers('opened', 'double').size },
    };
}
const CHANGES = {
    opened: 'opened',
    umbrella: 'opened',
    reopened: 'reopened',
    closed: 'ended',
    stale: 'ended',
    folded: 'double',
    systemic: null,
};
const VERDICTS = new Map([
    ['completed', 'ended'],
    ['reopened', 'reopened'],
    ['duplicate', 'double'],
]);
function toTurns(event) {
    if (event.kind === 'recovery')
        return [{ incident: event.incident, word: 'ended' }];
    if (event.kind === 'incident') {
        const word = CHANGES[event.change];
        return word === null ? [] : [{ incident: event.incident, word }];
    }
    if (event.kind !== 'verdict' || event.incident === null)
        return [];
    const word = VERDICTS.get(event.verdict.kind);
    return word === undefined ? [] : [{ incident: event.incident, word }];
}

// EXTERNAL MODULE: ./lib/memory/patterns.js
var patterns = __webpack_require__(3255);
;// CONCATENATED MODULE: ./lib/memory/metrics.js
// The figures that the memory gives for a window of whole UTC days. Equal memories give equal figures.





const metrics_DAY_MS = 86_400_000;
/** Causes listed: a page, and what a team can look at. */
const MAX_CAUSES = 10;
/** Figures of the `days` UTC days that end with the day of now, that one included up to now. */
function computeMetrics(memory, { now, days }) {
    const from = ((Math.floor(now / metrics_DAY_MS) - Math.max(1, days) + 1) * metrics_DAY_MS);
    const isIn = (at) => at >= from && at <= now;
    const known = memory.events.filter((event) => timeOf(event) <= now);
    const view = {
        from,
        to: now,
        events: known,
        failures: known.filter((event) => event.kind === 'failure' && isIn((0,memory_events/* occurredAt */.$u)(event))),
        flakes: (0,corrections/* listFlakes */.X)(known),
        corrections: (0,corrections/* listCorrections */.a)(known),
        hints: memory.hints,
    };
    return {
        from,
        to: now,
        failedRuns: new Set(view.failures.map(({ run }) => `${run.id}.${run.attempt}`)).size,
        failures: view.failures.length,
        byCategory: countCategories(view),
        bySeverity: countLevels(view),
        recurrence: countRecurrence(view),
        flakeRate: countFlaky(view),
        rerunSuccess: countReruns(known.filter((event) => isIn(timeOf(event)))),
        ...toMedians(known.flatMap((event) => (event.kind === 'recovery' && isIn(event.at) ? [event.times] : []))),
        ...countThreads(known, memory.hints, isIn),
        topCauses: listCauses(view),
        days: listDays(view),
        damage: memory.damage,
    };
}
function timeOf(event) {
    return event.kind === 'failure' ? (0,memory_events/* occurredAt */.$u)(event) : event.at;
}
function countCategories({ failures, corrections }) {
    const words = failures.map((one) => corrections.categories.get(one.fingerprint) ?? one.category);
    return domain_category/* CATEGORIES */.R6.map((category) => ({ category, count: words.filter((word) => word === category).length }))
        .filter((row) => row.count > 0)
        .sort((a, b) => b.count - a.count);
}
function countLevels({ failures, corrections }) {
    const levels = failures.map((one) => corrections.levels.get(one.fingerprint) ?? one.severity);
    const count = (level) => levels.filter((one) => one === level).length;
    const [one, two, three, four, five] = domain_category/* LEVELS */.A_;
    return { [one]: count(one), [two]: count(two), [three]: count(three), [four]: count(four), [five]: count(five) };
}
/** Causes of the window that came in more than one episode, as far back as the memory goes. */
function countRecurrence({ failures, events, to }) {
    const causes = new Set(failures.map((one) => one.fingerprint));
    const own = new Map();
    for (const event of events) {
        if (!('fingerprint' in event) || !causes.has(event.fingerprint))
            continue;
        const list = own.get(event.fingerprint);
        if (list === undefined)
            own.set(event.fingerprint, [event]);
        else
            list.push(event);
    }
    const days = Math.ceil(to / metrics_DAY_MS);
    const part = [...own.values()].filter((list) => (0,patterns/* countEpisodesOf */.HS)(list, () => true, { now: to, days }) > 1).length;
    return { part, of: causes.size };
}
/** Failures of the window whose commit passed, in whatever run. */
function countFlaky({ failures, flakes }) {
    const passed = new Set(flakes.map((one) => `${one.fingerprint}:${one.commit}`));
    return {
        part: failures.filter((one) => passed.has(`${one.fingerprint}:${one.commit}`)).length,
        of: failures.length,
    };
}
/** Runs of which a second or later attempt is known, and those of them where one passed. */
function countReruns(events) {
    const repeated = events.flatMap((event) => 'run' in event && event.run.attempt > 1 ? [{ id: event.run.id, passed: event.kind !== 'failure' }] : []);
    return {
        part: new Set(repeated.filter((one) => one.passed).map((one) => one.id)).size,
        of: new Set(repeated.map((one) => one.id)).size,
    };
}
function toMedians(times) {
    return {
        timeToDetect: toMedian(times.map((one) => one.detectMs)),
        timeToAcknowledge: toMedian(times.map((one) => one.acknowledgeMs)),
        timeToMitigate: toMedian(times.map((one) => one.mitigateMs)),
        timeToRecover: toMedian(times.map((one) => one.recoverMs)),
    };
}
/** The middle value; of an even number of them half way between the two in the middle, whole milliseconds. */
function toMedian(values) {
    const known = values.filter((value) => value !== null).sort((a, b) => a - b);
    const low = known[Math.floor((known.length - 1) / 2)];
    const high = known[Math.floor(known.length / 2)];
    if (low === undefined || high === undefined)
        return { ms: null, count: 0 };
    return { ms: Math.round((low + high) / 2), count: known.length };
}
function listCauses(view) {
    const counts = new Map();
    for (const failure of view.failures) {
        const list = counts.get(failure.fingerprint);
        if (list === undefined)
            counts.set(failure.fingerprint, [failure]);
        else
            list.push(failure);
    }
    return [...counts.values()]
        .flatMap((list) => toCause(list, view))
        .sort((a, b) => b.count - a.count || b.lastSeen - a.lastSeen || (a.fingerprint < b.fingerprint ? -1 : 1))
        .slice(0, MAX_CAUSES);
}
function toCause(failures, view) {
    const newest = failures.reduce((last, one) => ((0,memory_events/* occurredAt */.$u)(one) >= (0,memory_events/* occurredAt */.$u)(last) ? one : last));
    const { fingerprint, category, cause } = newest;
    const threads = view.hints.filter((hint) => hint.fingerprint === fingerprint);
    const thread = threads.find((hint) => hint.state === 'open') ?? threads.at(-1);
    return [
        {
            fingerprint,
            category: view.corrections.categories.get(fingerprint) ?? category,
            text: cause?.text ?? null,
            count: failures.length,
            flakes: view.flakes.filter((one) => one.fingerprint === fingerprint && one.at >= view.from).length,
            lastSeen: (0,memory_events/* occurredAt */.$u)(newest),
            incident: thread?.number ?? null,
        },
    ];
}
function listDays({ from, to, failures, events, flakes }) {
    const failed = countDays(failures.map(memory_events/* occurredAt */.$u));
    const recovered = countDays(events.flatMap((event) => (event.kind === 'recovery' ? [event.at] : [])));
    const passed = countDays(flakes.map((one) => one.at));
    const days = Array.from({ length: Math.floor((to - from) / metrics_DAY_MS) + 1 }, (_, index) => from / metrics_DAY_MS + index);
    return days.map((day) => ({
        day: new Date(day * metrics_DAY_MS).toISOString().slice(0, 10),
        failures: failed.get(day) ?? 0,
        recoveries: recovered.get(day) ?? 0,
        flakes: passed.get(day) ?? 0,
    }));
}
/** Times counted by UTC day, as days since the epoch. */
function countDays(times) {
    const counts = new Map();
    for (const at of times) {
        const day = Math.floor(at / metrics_DAY_MS);
        counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/memory/retention.js
const MONTH = /^(?:damaged\/)?ledger\/(?<year>\d{4})-(?<month>\d\d)\.jsonl(?:\.[0-9a-f]{8})?$/;
/** Ledger months, sorted as given, that are `months` or more before the month of now; those set aside too. */
function listExpired(names, { now, months }) {
    const date = new Date(now);
    const current = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return names.filter((name) => {
        const parts = MONTH.exec(name)?.groups;
        if (parts === undefined)
            return false;
        const month = Number(parts['year']) * 12 + Number(parts['month']) - 1;
        return month <= current - months;
    });
}

;// CONCATENATED MODULE: ./lib/app/sweep-remember.js








/** Document of the dashboard page on the state branch. */
const PAGE = 'dashboard.html';
const sweep_remember_DAY_MS = 86_400_000;
/** Days of the ledger that a sweep reads: the window of the figures, and the grace time of stale incidents. */
function sweepDays({ policy }) {
    return Math.max(open_memory/* MEMORY_DAYS */.eS, policy.sweep.graceDays + 1, Math.ceil(policy.sweep.hours / 24));
}
/** First instant of the memory that a sweep has read. */
function sweepSince(request) {
    return (request.now - sweepDays(request) * sweep_remember_DAY_MS);
}
/** Writes the memory once, whatever was found; nothing in mode observe. The figures include what could not be written. */
async function rememberSweep(wish) {
    const { world, request, progress, snapshot } = wish;
    const before = snapshot?.documents ?? new Map();
    const metrics = toFigures(wish, merge(before, editOf(wish, before))).metrics;
    if (world.state === null)
        return { result: null, pruned: [], metrics };
    if (snapshot === null)
        return { result: unread(progress), pruned: [], metrics };
    const expired = { names: await findExpired(wish, world.state) };
    if (request.policy.mode === 'observe') {
        return { result: { status: 'held', because: 'MODE_OBSERVE' }, pruned: expired.names, metrics };
    }
    const written = await write(wish, { state: world.state, snapshot, expired });
    await leavePage(wish, before);
    const result = sweep_remember_toResult(progress, written);
    return { result, pruned: result.status === 'done' ? expired.names : [], metrics };
}
/** A token that may not write the branch is no failure: threads were looked after all the same. The gap names what to add. */
function sweep_remember_toResult(progress, problem) {
    if (problem?.code !== 'HOST_FORBIDDEN')
        return toSweepResult(progress, problem);
    noteGap(progress, { looked: 'memory', problem });
    return { status: 'held', because: 'LEDGER_READ_ONLY' };
}
/** Null when it stands there. Names to remove are listed again after a conflict: another sweep may have removed them. */
async function write(wish, { state, snapshot, expired }) {
    const { world, request } = wish;
    const updated = await (0,update_state/* updateState */.$)(state, world.pacing, {
        names: (0,open_memory/* memoryDocuments */.CE)(request.now, sweepDays(request)),
        first: snapshot,
        summary: 'Remember a sweep',
        edit: ({ documents }) => {
            const changes = editOf(wish, documents);
            const all = new Map([...changes, ...expired.names.map((name) => [name, null])]);
            if (request.policy.memory.dashboard === 'branch')
                all.set(PAGE, toFigures(wish, merge(documents, changes)).page());
            return all;
        },
        onConflict: async (newest) => {
            expired.names = await findExpired(wish, state);
            return wish.onConflict((0,memory_documents/* toMemory */.Pc)(newest.documents, world.safe));
        },
    });
    return updated.ok ? null : updated.problem;
}
function editOf(wish, documents) {
    const { request, world, additions } = wish;
    const { now } = request;
    const { safe } = world;
    return new Map([...(0,memory_documents/* remember */.kY)(documents, additions, { now, safe }), ...endProposals(documents, { now, safe })]);
}
function merge(documents, changes) {
    const all = [...new Map([...documents, ...changes])];
    return new Map(all.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}
function toFigures({ world, request, snapshot }, documents) {
    const memory = snapshot === null ? domain_memory/* NO_MEMORY */.g : (0,memory_documents/* toMemory */.Pc)(documents, world.safe);
    const metrics = computeMetrics(memory, { now: request.now, days: open_memory/* MEMORY_DAYS */.eS });
    return { metrics, page: () => world.renderPage(metrics, memory.hints) };
}
/** Documents older than the policy keeps them. A list that cannot be read is a gap: the next sweep removes them. */
async function findExpired({ request, progress }, state) {
    const listed = await state.list();
    if (!listed.ok) {
        noteGap(progress, { looked: 'memory', problem: listed.problem });
        return [];
    }
    return listExpired(listed.value, { now: request.now, months: request.policy.memory.retentionMonths });
}
/** Nothing was read, so nothing is written: what stands there is not known. */
function unread({ gaps }) {
    const gap = gaps.find(({ looked }) => looked === 'memory');
    if (gap === undefined)
        throw new Error('a memory that was not read, without a gap that says why');
    return toSweepResult({ stopped: null, signs: { stops: [], sign: 'clear' }, gaps: [] }, gap.problem);
}
/** The page as a file beside the report, where the policy asks for one. It is news, so a trouble with it is a gap and no failure. */
async function leavePage(wish, before) {
    const { world, request, progress } = wish;
    if (request.policy.memory.dashboard !== 'file' || world.writePage === null)
        return;
    const written = await world.writePage(toFigures(wish, merge(before, editOf(wish, before))).page());
    if (!written.ok)
        noteGap(progress, { looked: 'report', problem: written.problem });
}

;// CONCATENATED MODULE: ./lib/app/sweep-seen.js


/** Who closed, locked or moved a thread is told by the event only, and nobody saw that. */
const BY_SOMEBODY = 'unknown';
/** Verdicts that stand in threads and not in the ledger, by thread. A list does not tell `duplicate` from `not planned`. */
function findMissedVerdicts(question) {
    const { memory, incidents, lost, since, now } = question;
    const verdicts = memory.events.filter((event) => event.kind === 'verdict');
    const make = (thread, verdict, at) => {
        const { number: incident, fingerprint, branch } = thread;
        return (0,memory_events/* toVerdictEvent */.Jx)({ at, by: BY_SOMEBODY, fingerprint, branch, incident, verdict });
    };
    const isTold = (number, kinds, from) => verdicts.some((one) => one.incident === number && kinds.includes(one.verdict.kind) && one.at >= from);
    const closed = incidents.flatMap((incident) => {
        const { number, closedByHuman, closedAt, record } = incident;
        if (!closedByHuman || closedAt === null || closedAt < since)
            return [];
        if (isTold(number, ['not-planned', 'duplicate', 'completed'], closedAt))
            return [];
        return [make({ number, ...record }, { kind: 'not-planned' }, closedAt)];
    });
    const locked = incidents.flatMap(({ number, locked: isLocked, state, closedAt, record }) => {
        const isRecent = state === 'open' || (closedAt !== null && closedAt >= since);
        return isLocked && isRecent && !isTold(number, ['locked'], 0)
            ? [make({ number, ...record }, { kind: 'locked' }, now)]
            : [];
    });
    const gone = lost
        .filter(({ number, fate }) => !isTold(number, [fate], 0))
        .map((thread) => make(thread, { kind: thread.fate }, now));
    return [...closed, ...locked, ...gone];
}
/** Threads that the memory names and that are worth a look: those known to be elsewhere are not. */
function listHintsToFind({ hints, events }) {
    const moved = new Set(events.flatMap((event) => event.kind === 'verdict' && event.verdict.kind === 'transferred' ? [event.incident] : []));
    return hints.filter(({ number }) => !moved.has(number));
}
/**
 * Hints as the threads tell them: all of them where the document is damaged or missing, else those that say another state of
 * the same thread. A hint of a thread that no list shows is left: lists lag. A deleted thread is closed.
 */
function findHintChanges({ memory, incidents, lost }, safe, hasDocument) {
    const told = (0,memory_documents/* rebuildHints */.oc)(incidents, { events: memory.events, safe });
    const isDamaged = memory.damage.some(({ document }) => document === memory_documents/* INCIDENTS */.ui);
    const gone = memory.hints.flatMap((hint) => {
        const isDeleted = lost.some(({ number, fate }) => number === hint.number && fate === 'deleted');
        return isDeleted ? [{ ...hint, state: 'closed' }] : [];
    });
    if (isDamaged || !hasDocument)
        return { hints: told, corrections: gone };
    const wrong = told.flatMap((one) => {
        const known = memory.hints.find(({ fingerprint, branch }) => fingerprint === one.fingerprint && branch === one.branch);
        if (known === undefined)
            return one.state === 'open' ? [one] : [];
        const isListed = incidents.some(({ number }) => number === known.number);
        const isSame = known.number === one.number && known.state === one.state;
        return isListed && !isSame ? [one] : [];
    });
    return { corrections: [...wrong, ...gone] };
}
/** A verdict as the report shows it. */
function toSweptVerdict({ incident, verdict, fingerprint, branch }, { incidents, memory, repo, }) {
    const number = incident ?? 0;
    const thread = incidents.find((one) => one.number === number);
    const hint = memory.hints.find((one) => one.fingerprint === fingerprint && one.branch === branch);
    return {
        number,
        url: thread?.url ?? (repo === null ? '' : `${repo.server}/${repo.owner}/${repo.name}/issues/${number}`),
        title: thread?.title ?? hint?.title ?? '',
        change: { kind: 'verdict', verdict },
    };
}

;// CONCATENATED MODULE: ./lib/app/sweep.js













const HOUR_MS = 3_600_000;
/**
 * Looked at twice: runs are listed by when they began, and one may still have gone on when the last sweep looked. A job of a
 * hosted runner ends after six hours; the seventh is for lists that lag and for a run's own clean-up.
 */
const OVERLAP_MS = 7 * HOUR_MS;
/** GitHub's list of runs ends after so many when it is filtered by time. */
const MAX_RUNS_LISTED = 1_000;
/**
 * One sweep. With nothing to do it costs five requests: memory, threads, runs, names of documents, and the write that says when
 * it was. Everything that goes wrong is in the report; only a bug throws.
 */
async function sweep(world, request) {
    const progress = {
        stopped: null,
        signs: { stops: 'unreadable', sign: 'unreadable' },
        gaps: [...request.gaps],
    };
    const context = { world, request, progress };
    const first = await readAll(context, request.snapshot);
    const since = findSince(request, first.memory);
    const runs = await listRuns(context, since);
    const found = findDueRuns({ runs: runs ?? [], ...first, own: request.own, now: request.now });
    const done = await handleDueRuns(context, found, first.memory);
    const middle = done.handled.length === 0 ? first : await readAgain(context, first);
    const greens = await handleGreens(context, { runs: runs ?? [], ...middle, ...toKnown(middle) });
    const last = greens.length === 0 ? middle : await readAgain(context, middle);
    const work = { ...done, handled: [...done.handled, ...greens] };
    const queues = await sweepQueues(context);
    return conclude(context, { since, runs, work, queues, standing: last });
}
/** The memory and the threads. */
async function readAll({ world, request, progress }, given) {
    const read = await (0,open_memory/* openMemory */.uZ)(world, { now: request.now, days: sweepDays(request), snapshot: given });
    for (const gap of read.gaps)
        noteGap(progress, gap);
    const snapshot = read.open?.snapshot ?? null;
    const memory = read.open?.memory ?? null;
    const listed = await world.host.listIncidents();
    progress.signs = { stops: read.stops, sign: listed.ok ? await (0,open_memory/* readSign */.SO)(world.host) : 'unreadable' };
    if (!listed.ok) {
        noteGap(progress, { looked: 'incidents', problem: listed.problem });
        return { snapshot, memory, incidents: [], lost: [], isListed: false };
    }
    const hints = memory === null ? [] : listHintsToFind(memory);
    const branches = [...new Set(hints.map(({ branch }) => branch))];
    const threads = await (0,open_memory/* findHinted */.Sz)(world.host, listed.value, { hints, branches });
    return { snapshot, memory, ...threads, isListed: true };
}
/** What stands after runs were handled; what is known already where the host asks to wait. */
function readAgain(context, known) {
    return context.progress.stopped === null ? readAll(context, null) : Promise.resolve(known);
}
/** From the last sweep on, with some overlap, and never further back than the policy looks. */
function findSince({ now, policy }, memory) {
    const bound = now - policy.sweep.hours * HOUR_MS;
    const last = memory?.journal.lastSweepAt ?? null;
    return Math.min(now, Math.max(bound, last === null ? bound : last - OVERLAP_MS));
}
/** Completed runs, oldest first; null when they could not be listed. */
async function listRuns({ world, progress }, since) {
    if (progress.stopped !== null)
        return null;
    const listed = await world.reader.listRuns(since, MAX_RUNS_LISTED);
    if (listed.ok)
        return listed.value;
    noteGap(progress, { looked: 'run', problem: listed.problem });
    return null;
}
/** Threads are made whole, then everything is remembered in one write, and told. */
async function conclude(context, work) {
    const { request, progress } = context;
    const { memory, snapshot, incidents, isListed } = work.standing;
    const ground = { ...context, incidents, events: memory?.events ?? null };
    const healing = await healThreads(ground);
    const lost = await answerLostCommands({ ...context, memory });
    const question = toSeen(request, work.standing, healing);
    const verdicts = memory === null || !isListed ? [] : findMissedVerdicts(question);
    const flakes = findFlakes(context, work);
    const isDone = work.runs !== null && isListed && progress.stopped === null;
    const additions = {
        events: [...verdicts, ...healing.events, ...flakes, ...lost.ends],
        ...toHintAdditions(question, context, snapshot),
        finished: work.work.finished,
        unfinished: work.work.unfinished,
        sweptAt: isDone ? request.now : null,
    };
    const remembered = await rememberSweep({
        ...context,
        snapshot,
        additions,
        onConflict: (newest) => repairAgain({ ...ground, events: newest.events }, healing.repaired.keys()),
    });
    const threads = [...healing.threads, ...tellVerdicts(verdicts, { question, request, remembered })];
    return report(context, { ...work, threads, commands: lost.answered, flakes: flakes.length, remembered });
}
function toKnown({ memory }) {
    const { events, hints } = memory ?? domain_memory/* NO_MEMORY */.g;
    return { events, hints };
}
function findFlakes({ request }, { runs, standing }) {
    return findMissedFlakes({ runs: runs ?? [], incidents: [], ...toKnown(standing), own: request.own }, request.now);
}
function tellVerdicts(verdicts, { question, request, remembered }) {
    const result = remembered.result ?? { status: 'held', because: 'NO_LEDGER' };
    return verdicts.map((verdict) => ({ ...toSweptVerdict(verdict, { ...question, repo: request.repo }), result }));
}
function report({ world, request, progress }, done) {
    const { since, runs, work, queues, standing, threads, commands, flakes, remembered } = done;
    return {
        mode: request.policy.mode,
        repo: request.repo,
        at: request.now,
        since,
        runsSeen: runs?.length ?? 0,
        handled: work.handled,
        left: work.left.toSorted(oldestFirst),
        threads,
        queues,
        commands,
        flakes,
        pruned: remembered.pruned,
        damage: standing.memory?.damage ?? [],
        gaps: progress.gaps,
        stopped: progress.stopped,
        remembered: remembered.result,
        requests: world.requests(),
        metrics: remembered.metrics,
        halt: (0,stop/* foldHalt */.JM)(progress.signs, request.branch),
    };
}
/** What was closed a moment ago counts as closed, and what was folded is no thread any more. */
function toSeen(request, { memory, incidents, lost }, { events, closed, repaired }) {
    const folded = events.flatMap((event) => (event.change === 'folded' ? [event.incident] : []));
    const now = incidents
        .filter(({ number }) => !folded.includes(number))
        .map((incident) => repaired.get(incident.number) ?? incident)
        .map((incident) => (closed.includes(incident.number) ? { ...incident, state: 'closed' } : incident));
    return { memory: memory ?? domain_memory/* NO_MEMORY */.g, incidents: now, lost, since: sweepSince(request), now: request.now };
}
/** Hints are only corrected by threads that were listed. */
function toHintAdditions(question, { world }, snapshot) {
    return snapshot === null ? {} : findHintChanges(question, world.safe, snapshot.documents.has(memory_documents/* INCIDENTS */.ui));
}
function oldestFirst(a, b) {
    return a.run.id - b.run.id || a.run.attempt - b.run.attempt;
}

// EXTERNAL MODULE: ./lib/render/neutralise.js
var neutralise = __webpack_require__(5356);
;// CONCATENATED MODULE: ./lib/render/charts/html.js
// The only place where text becomes HTML: our own words are written with `html`, foreign text comes in through `text`.

/** Nothing, for parts that are left out. */
const html_NO_HTML = '';
/** Joins our own words with parts; lists are joined without a separator. */
function html(words, ...parts) {
    const [first = '', ...rest] = words;
    return rest.reduce((soFar, word, at) => `${soFar}${toText(parts[at] ?? html_NO_HTML)}${word}`, first);
}
/** Foreign text as words in one line, for an element's content or a quoted attribute: no markup survives in it. */
function html_text(foreign) {
    return (0,neutralise/* toOneLine */.GX)(foreign).replace(MARKUP, (found) => `&#${found.charCodeAt(0)};`);
}
/** A coordinate with at most one decimal: finer than a screen shows, and the same on every machine. */
function toUnits(value) {
    return Math.round(value * 10) / 10;
}
/** Everything that can start or end an element, an attribute's value or a character reference. */
const MARKUP = /[&<>"'`=]/g;
function toText(part) {
    return Array.isArray(part) ? part.join('') : String(part);
}

;// CONCATENATED MODULE: ./lib/render/dashboard-words.js


const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `12 Mar` of `2031-03-12`, or `12 Mar 2031`; any other text as it is. */
function dayWords(day, ending = 'short') {
    const found = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/.exec(day)?.groups;
    const month = MONTHS[Number(found?.['month']) - 1];
    if (month === undefined)
        return html_text(day);
    const words = `${Number(found?.['day'])} ${month}`;
    return html_text(ending === 'year' ? `${words} ${found?.['year']}` : words);
}
/** `12 Mar 2031`, the UTC day of a moment. */
function dateWords(at) {
    return dayWords(new Date(at).toISOString().slice(0, 10), 'year');
}
/** The moment to the minute, for people and for programs. */
function momentWords(at) {
    return html `<time datetime="${html_text(new Date(at).toISOString())}">${html_text((0,words/* timeWords */.rr)(at))}</time>`;
}
/** `23%`. A share that is neither nothing nor all is never called so: `<1%`, `>99%`. Nothing to count gives a dash. */
function percentWords({ part, of }) {
    if (of === 0)
        return html `–`;
    const percent = Math.round((100 * part) / of);
    if (percent === 0 && part > 0)
        return html `&lt;1%`;
    if (percent === 100 && part < of)
        return html `&gt;99%`;
    return html `${percent}%`;
}
/** `2 h 05 min`, or a dash without a value. */
function medianWords({ ms }) {
    return ms === null ? html `–` : html_text((0,words/* durationWords */.Sh)(ms));
}
/** `1,234`. */
function numberWords(count) {
    return html_text(String(count).replace(/\B(?=(?:\d{3})+$)/g, ','));
}
/** `1 run`, `1,234 runs`. */
function amountWords(count, one, many = `${one}s`) {
    return html `${numberWords(count)} ${html_text(count === 1 ? one : many)}`;
}

;// CONCATENATED MODULE: ./lib/render/charts/figure.js
// A chart with its heading, one sentence, the picture and the same numbers as a table: nothing is told by shapes alone.

/** Width of every chart in its own units: about the width in which it is shown, so that its letters stay readable. */
const CHART_WIDTH = 360;
/** The chart as a card. */
function renderFigure(chart) {
    return html `<figure class="card">
<figcaption><h3>${chart.name}</h3>${chart.says}</figcaption>
${renderSvg(chart)}
<details><summary>Numbers<span class="unseen">: ${chart.name}</span></summary>
${renderTable(chart.name, chart.table)}
</details>
</figure>
`;
}
/** A card that has nothing to draw, and says so. */
function renderEmpty(name, sentence) {
    return html `<section class="card"><h3>${name}</h3><p class="empty">${sentence}</p></section>
`;
}
/** A picture with a name and a description. */
function renderSvg(picture, width = CHART_WIDTH) {
    const id = picture.id;
    return html `<svg role="img" aria-labelledby="${id}-name" aria-describedby="${id}-text" viewBox="0 0 ${width} ${picture.height}">
<title id="${id}-name">${picture.name}</title><desc id="${id}-text">${picture.describes}</desc>
${picture.shapes}</svg>`;
}
/** A table whose name is said to screen readers only; a heading stands above it already. */
function renderTable(name, { head, rows }, kind = 'numbers') {
    const heads = head.map((cell) => html `<th scope="col">${cell}</th>`);
    return html `<table class="${kind}"><caption class="unseen">${name}</caption><thead><tr>${heads}</tr></thead><tbody>
${rows.map(renderRow)}</tbody></table>`;
}
function renderRow([first, ...rest]) {
    return html `<tr><th scope="row">${first}</th>${rest.map((cell) => html `<td>${cell}</td>`)}</tr>
`;
}
/** The part when there is something to say, else nothing. */
function when(condition, part) {
    return condition ? part() : NO_HTML;
}

;// CONCATENATED MODULE: ./lib/render/charts/bars.js
// Counts side by side as bars, each with its name before it and its number behind it.



const ROW = 26;
const BAR = 14;
/** Room for the longest category in letters of 13 units. */
const LEFT = 118;
/** Room for a number of five digits behind the longest bar. */
const RIGHT = CHART_WIDTH - 48;
const LEAST = 2;
/** Height of a chart with so many bars, in its own units. */
function barsHeight(bars) {
    return bars.length * ROW;
}
/** Bars from top to bottom in the given order. */
function drawBars(bars) {
    const highest = Math.max(1, ...bars.map(({ count }) => count));
    return html `${bars.map(({ label, count, tone }, row) => {
        const length = count === 0 ? 0 : Math.max(LEAST, ((RIGHT - LEFT) * count) / highest);
        const y = row * ROW;
        const baseline = y + ROW / 2 + 4.5;
        return html `<text class="name" x="0" y="${baseline}">${label}</text><rect class="${tone}" x="${LEFT}" y="${y + (ROW - BAR) / 2}" width="${toUnits(length)}" height="${BAR}" rx="2"/><text class="value" x="${toUnits(LEFT + length + 8)}" y="${baseline}">${numberWords(count)}</text>
`;
    })}`;
}

;// CONCATENATED MODULE: ./lib/render/charts/scale.js
// Scales of charts: from values to places, with round numbers at the axis.
/** Round steps of a decade: between two gridlines lies 1, 2 or 5 times a power of ten. */
const STEPS = [1, 2, 5, 10];
/** Most gridlines above zero: more would be louder than what they measure. */
const MAX_GRIDLINES = 4;
/** Marks of an axis of counts from zero, lowest first; the last one is the highest value or more, and at least 1. */
function countTicks(highest) {
    const top = Math.max(1, highest);
    const decade = 10 ** Math.floor(Math.log10(top / MAX_GRIDLINES));
    const fitting = STEPS.map((step) => Math.max(1, step * decade)).find((step) => step * MAX_GRIDLINES >= top);
    const step = fitting ?? top;
    return Array.from({ length: Math.ceil(top / step) + 1 }, (_, at) => at * step);
}
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TIME_TICKS = [
    { ms: SECOND, label: '1 s' },
    { ms: MINUTE, label: '1 min' },
    { ms: HOUR, label: '1 h' },
    { ms: DAY, label: '1 d' },
    { ms: 10 * DAY, label: '10 d' },
    { ms: 100 * DAY, label: '100 d' },
];
/** Marks of a logarithmic axis for at least one value, shortest first, at least two; they hold all values from a second to 100 days. */
function timeTicks(values) {
    const from = TIME_TICKS.findLastIndex(({ ms }) => values.every((value) => value >= ms));
    const to = TIME_TICKS.findIndex(({ ms }) => values.every((value) => value <= ms));
    const first = Math.min(Math.max(0, from), TIME_TICKS.length - 2);
    const last = Math.max(to === -1 ? TIME_TICKS.length - 1 : to, first + 1);
    return TIME_TICKS.slice(first, last + 1);
}
/** Place of a value on the axis, 0 to 1; values beyond its ends stand at the ends. */
function timePlace(value, ticks) {
    const low = Math.log(ticks[0]?.ms ?? SECOND);
    const high = Math.log(ticks.at(-1)?.ms ?? DAY);
    const place = (Math.log(Math.max(1, value)) - low) / (high - low);
    return Math.min(1, Math.max(0, place));
}

;// CONCATENATED MODULE: ./lib/render/charts/durations.js
// Medians of times as dots on a logarithmic axis: seconds and days in one picture.



const durations_ROW = 40;
const durations_LEFT = 106;
const durations_RIGHT = CHART_WIDTH - 92;
const AXIS = 24;
/** Height of a chart with so many rows, in its own units. */
function durationsHeight(rows) {
    return rows.length * durations_ROW + AXIS;
}
/** Rows from top to bottom in the given order, with the axis below. */
function drawDurations(rows) {
    const ticks = timeTicks(rows.flatMap(({ ms }) => (ms === null ? [] : [ms])));
    const toX = (ms) => toUnits(durations_LEFT + (durations_RIGHT - durations_LEFT) * timePlace(ms, ticks));
    const bottom = rows.length * durations_ROW;
    const grid = ticks.map(({ ms, label }) => {
        const x = toX(ms);
        return html `<line class="grid" x1="${x}" x2="${x}" y1="4" y2="${bottom}"/><text class="middle" x="${x}" y="${bottom + 18}">${label}</text>
`;
    });
    return html `${grid}${rows.map((row, at) => drawRow(row, at * durations_ROW + durations_ROW / 2, toX))}`;
}
function drawRow({ label, ms, words, count }, y, toX) {
    const mark = ms === null
        ? html ``
        : html `<line class="stem" x1="${durations_LEFT}" x2="${toX(ms)}" y1="${y}" y2="${y}"/><circle class="plain" cx="${toX(ms)}" cy="${y}" r="5.5"/>`;
    return html `<text class="name" x="0" y="${y - 1}">${label}</text><text class="small" x="0" y="${y + 13}">${count}</text>${mark}<text class="value end" x="${CHART_WIDTH}" y="${toUnits(y + 4.5)}">${words}</text>
`;
}

;// CONCATENATED MODULE: ./lib/render/dashboard-causes.js
// What broke: categories, severities and the times until it was noticed and mended.






/** Bars of categories; the rest is one more bar, and the table has all. */
const MAX_CATEGORIES = 8;
/** Failures by category, the most frequent on top. */
function renderCategories({ byCategory, failures }) {
    const name = html `Failures by category`;
    const [first] = byCategory;
    if (first === undefined)
        return renderEmpty(name, html `Nothing failed, so there is no category.`);
    const shown = byCategory.length <= MAX_CATEGORIES + 1 ? byCategory : byCategory.slice(0, MAX_CATEGORIES);
    const rest = byCategory.slice(shown.length);
    const bars = [
        ...shown.map(({ category, count }) => ({ label: html_text(category), count, tone: 'plain' })),
        ...(rest.length === 0
            ? []
            : [
                {
                    label: html `${rest.length} others`,
                    count: rest.reduce((sum, { count }) => sum + count, 0),
                    tone: 'rest',
                },
            ]),
    ];
    const share = percentWords({ part: first.count, of: failures });
    return renderFigure({
        id: 'categories',
        name,
        says: html `<p>${html_text(first.category)} leads with ${share} of them</p>`,
        describes: html `Bars, one for each category. ${html_text(first.category)} leads with ${numberWords(first.count)} of ${amountWords(failures, 'failure')}.`,
        height: barsHeight(bars),
        shapes: drawBars(bars),
        table: {
            head: [html `Category`, html `Failures`, html `Share`],
            rows: byCategory.map(({ category, count }) => {
                return [html_text(category), numberWords(count), percentWords({ part: count, of: failures })];
            }),
        },
    });
}
/** Failures by severity, the worst on top. */
function renderSeverities({ bySeverity }) {
    const name = html `Failures by severity`;
    const total = domain_category/* LEVELS */.A_.reduce((sum, level) => sum + bySeverity[level], 0);
    if (total === 0)
        return renderEmpty(name, html `Nothing failed, so nothing was graded.`);
    const worst = domain_category/* LEVELS */.A_.toReversed();
    const grave = bySeverity[4] + bySeverity[5];
    const bars = worst.map((level) => {
        return { label: html `${level} ${html_text(domain_category/* LEVEL_NAMES */.y9[level])}`, count: bySeverity[level], tone: `level-${level}` };
    });
    const most = html `${numberWords(grave)} of ${numberWords(total)} critical or worse`;
    return renderFigure({
        id: 'severities',
        name,
        says: html `<p>${most}</p>`,
        describes: html `Bars, one for each level from 5, catastrophic, down to 1, trivial. ${most}.`,
        height: barsHeight(bars),
        shapes: drawBars(bars),
        table: {
            head: [html `Severity`, html `Failures`, html `Share`],
            rows: worst.map((level) => {
                const share = percentWords({ part: bySeverity[level], of: total });
                return [html `${level} ${html_text(domain_category/* LEVEL_NAMES */.y9[level])}`, numberWords(bySeverity[level]), share];
            }),
        },
    });
}
/** Median times to each turn of an incident, with how many incidents they are the median of. */
function renderTimes(times) {
    const name = html `Median times`;
    const turns = [
        ['detect', times.timeToDetect],
        ['acknowledge', times.timeToAcknowledge],
        ['mitigate', times.timeToMitigate],
        ['recover', times.timeToRecover],
    ];
    if (turns.every(([, median]) => median.ms === null)) {
        return renderEmpty(name, html `No incident has come far enough to measure a time.`);
    }
    const rows = turns.map(([turn, median]) => {
        return { label: html_text(turn), ms: median.ms, words: medianWords(median), count: amountWords(median.count, 'incident') };
    });
    const told = turns.map(([turn, median], at) => html `${at === 0 ? html `` : html `, `}${html_text(turn)} ${medianWords(median)}`);
    return renderFigure({
        id: 'times',
        name,
        says: html `<p>Half of the incidents were faster, half slower</p>`,
        describes: html `Dots on a logarithmic axis of time: ${told}. A dash means that nothing could be measured.`,
        height: durationsHeight(rows),
        shapes: drawDurations(rows),
        table: {
            head: [html `Time to`, html `Median`, html `Incidents`],
            rows: turns.map(([turn, median]) => [html_text(turn), medianWords(median), numberWords(median.count)]),
        },
    });
}

;// CONCATENATED MODULE: ./lib/render/charts/columns.js
// Counts over time as columns: the same scale for all charts of one row, so that their heights can be compared.



/** Height of a chart of columns in its own units. */
const COLUMNS_HEIGHT = 156;
const TOP = 10;
const BOTTOM = 126;
const columns_RIGHT = CHART_WIDTH - 2;
/** Share of its place that a column fills. */
const FILL = 0.72;
/** A count that is not zero can be seen, however long the others are. */
const columns_LEAST = 2;
/** Gridlines, columns and the labels of first, middle and last. */
function drawColumns({ columns, highest, tone }) {
    const ticks = countTicks(highest);
    const top = ticks.at(-1) ?? 1;
    const left = 10 + 8 * String(top).length;
    const band = (columns_RIGHT - left) / columns.length;
    const toY = (count) => toUnits(BOTTOM - ((BOTTOM - TOP) * count) / top);
    const bars = columns.map(({ count, hint }, at) => {
        if (count === 0)
            return html ``;
        const height = Math.max(columns_LEAST, BOTTOM - toY(count));
        const x = toUnits(left + band * (at + (1 - FILL) / 2));
        return html `<rect x="${x}" y="${toUnits(BOTTOM - height)}" width="${toUnits(band * FILL)}" height="${toUnits(height)}"><title>${hint}</title></rect>
`;
    });
    return html `${ticks.map((tick) => drawGridline(tick, toY(tick), left))}<g class="${tone}">
${bars}</g>
${drawLabels(columns, left)}`;
}
function drawGridline(tick, y, left) {
    const kind = (tick === 0 ? 'axis' : 'grid');
    return html `<line class="${kind}" x1="${left}" x2="${columns_RIGHT}" y1="${y}" y2="${y}"/><text class="end" x="${left - 6}" y="${toUnits(y + 4)}">${tick}</text>
`;
}
function drawLabels(columns, left) {
    const places = [
        { at: 0, x: left, kind: 'start' },
        { at: (columns.length - 1) >> 1, x: (left + columns_RIGHT) / 2, kind: 'middle' },
        { at: columns.length - 1, x: columns_RIGHT, kind: 'end' },
    ].filter(({ at }, row, all) => row === 0 || all[row - 1]?.at !== at);
    return places.map(({ at, x, kind }) => {
        const label = columns[at]?.label ?? html ``;
        return html `<text class="${kind}" x="${toUnits(x)}" y="${BOTTOM + 20}">${label}</text>
`;
    });
}

;// CONCATENATED MODULE: ./lib/render/dashboard-days.js




/** Most columns of a chart: more would be thinner than two units. */
const MAX_COLUMNS = 100;
const KINDS = [
    { counts: 'failures', one: 'failure', tone: 'failure', name: 'Failures', none: 'Nothing failed in this time.' },
    {
        counts: 'recoveries',
        one: 'recovery',
        tone: 'recovery',
        name: 'Recoveries',
        none: 'No incident was ended by a green run in this time.',
    },
    {
        counts: 'flakes',
        one: 'flake',
        tone: 'flake',
        name: 'Flakes',
        none: 'No commit both failed and passed in this time.',
    },
];
/** The three charts. A kind of which nothing was counted gets a sentence. */
function renderDays({ days }) {
    const size = stepSize(days.length);
    const steps = toSteps(days, size);
    const highest = Math.max(0, ...steps.flatMap(({ counts }) => Object.values(counts)));
    return KINDS.map((kind) => renderKind(kind, { steps, highest, size }));
}
function renderKind(kind, { steps, highest, size }) {
    const name = html_text(`${kind.name} per ${stepName(size)}`);
    const total = steps.reduce((sum, { counts }) => sum + counts[kind.counts], 0);
    const best = steps.reduce((top, step) => {
        return top === null || step.counts[kind.counts] > top.counts[kind.counts] ? step : top;
    }, null);
    if (best === null || total === 0)
        return renderEmpty(name, html_text(kind.none));
    const columns = steps.map((step) => ({
        count: step.counts[kind.counts],
        label: dayWords(step.day),
        hint: html `${stepWords(step)}: ${amountWords(step.counts[kind.counts], kind.one, kind.counts)}`,
    }));
    const most = html `${stepWords(best)} (${numberWords(best.counts[kind.counts])})`;
    return renderFigure({
        id: kind.counts,
        name,
        says: html `<p>${amountWords(total, kind.one, kind.counts)}, most on ${most}</p>`,
        describes: html `Columns, one for each of ${amountWords(steps.length, stepName(size))}. ${amountWords(total, kind.one, kind.counts)} in all, most on ${most}.`,
        height: COLUMNS_HEIGHT,
        shapes: drawColumns({ columns, highest, tone: kind.tone }),
        table: {
            head: [html_text(size === 1 ? 'Day' : 'From day'), html_text(kind.name)],
            rows: steps.map((step) => [html_text(step.day), numberWords(step.counts[kind.counts])]),
        },
    });
}
/** Days in one column: 1, else whole weeks. */
function stepSize(days) {
    return days <= MAX_COLUMNS ? 1 : 7 * Math.ceil(days / (7 * MAX_COLUMNS));
}
function stepName(size) {
    if (size === 1)
        return 'day';
    return size === 7 ? 'week' : `${size} days`;
}
function stepWords({ day, last }) {
    return day === last ? dayWords(day) : html `${dayWords(day)} to ${dayWords(last)}`;
}
/** The last step ends with the last day; the first may be shorter than the others. */
function toSteps(days, size) {
    const steps = [];
    for (let end = days.length; end > 0; end -= size) {
        const part = days.slice(Math.max(0, end - size), end);
        const sum = (counts) => part.reduce((total, day) => total + day[counts], 0);
        const counts = { failures: sum('failures'), recoveries: sum('recoveries'), flakes: sum('flakes') };
        steps.unshift({ day: part[0]?.day ?? '', last: part.at(-1)?.day ?? '', counts });
    }
    return steps;
}

;// CONCATENATED MODULE: ./lib/render/charts/strip.js
// A share as a strip that is filled so far, and a count as a bar of a table's row.


/** Height of a strip in its own units. */
const STRIP_HEIGHT = 12;
/** Width of the bar in a table's row, in its own units. */
const ROW_BAR_WIDTH = 96;
const ROW_BAR_HEIGHT = 8;
const strip_LEAST = 2;
/** A strip of the whole with its part filled; `of` is at least 1. */
function drawStrip({ part, of }) {
    const filled = part === 0 ? 0 : Math.max(strip_LEAST * 2, CHART_WIDTH * Math.min(1, part / of));
    return html `<rect class="track" x="0" y="0" width="${CHART_WIDTH}" height="${STRIP_HEIGHT}" rx="3"/><rect class="plain" x="0" y="0" width="${toUnits(filled)}" height="${STRIP_HEIGHT}" rx="3"/>
`;
}
/** A bar for one row: what is no flake first, then the flakes. */
function drawRowBar({ count, flakes, highest }) {
    const toWidth = (value) => (value <= 0 ? 0 : Math.max(strip_LEAST, (ROW_BAR_WIDTH * value) / Math.max(1, highest)));
    const solid = toWidth(count - Math.min(flakes, count));
    const rest = Math.max(0, toWidth(count) - solid);
    return html `<rect class="failure" x="0" y="0" width="${toUnits(solid)}" height="${ROW_BAR_HEIGHT}"/><rect class="flake" x="${toUnits(solid)}" y="0" width="${toUnits(rest)}" height="${ROW_BAR_HEIGHT}"/>`;
}

;// CONCATENATED MODULE: ./lib/render/dashboard-lists.js
// What is behind the numbers: the causes that came most often, the incidents that are open, and what could not be read.







/** Longest cause or title, in UTF-16 units: three lines of a phone. */
const MAX_TEXT = 160;
/** Open incidents listed: one who has more needs the issue list, not a page. */
const MAX_OPEN = 50;
/** Places of damage named: the sweep's summary names them all. */
const MAX_DAMAGE = 5;
/** Longest branch or workflow name. */
const MAX_NAME = 60;
/** The most frequent causes with a bar each. */
function renderTopCauses({ topCauses }, threads) {
    if (topCauses.length === 0)
        return html `<p class="empty">No cause was recorded in this time.</p>`;
    const highest = Math.max(...topCauses.map(({ count }) => count));
    const rows = topCauses.map((cause, at) => [causeCell(cause, threads), timesCell(cause, { at, highest })]);
    return renderTable(html `Most frequent causes`, { head: [html `Cause`, html `Times`], rows }, 'list');
}
function causeCell({ text: words, category, fingerprint, lastSeen, incident }, threads) {
    const title = words === null ? html `Cause ${html_text(fingerprint)}` : html_text((0,neutralise/* cut */.Jj)(words, MAX_TEXT));
    const thread = incident === null ? html_NO_HTML : html ` · incident ${threadLink(incident, threads)}`;
    return html `<span class="title">${title}</span><span class="meta">${html_text(category)} · last seen ${dateWords(lastSeen)}${thread}</span>`;
}
function timesCell({ count, flakes }, { at, highest }) {
    const bar = renderSvg({
        id: `cause-${at + 1}`,
        name: html `Cause ${at + 1}`,
        describes: html `A bar: ${amountWords(count, 'time', 'times')}, ${numberWords(flakes)} of them flakes; the longest bar is ${numberWords(highest)}.`,
        height: 8,
        shapes: drawRowBar({ count, flakes, highest }),
    }, ROW_BAR_WIDTH);
    const flaky = flakes === 0 ? html_NO_HTML : html `<span class="meta">${amountWords(flakes, 'flake')}</span>`;
    return html `<span class="count">${numberWords(count)}</span>${bar}${flaky}`;
}
/** Open incidents, the worst first, then the one seen last. */
function renderOpenIncidents(hints, threads) {
    const open = hints
        .filter((hint) => hint.state === 'open')
        .toSorted((a, b) => b.severity - a.severity || b.lastSeen - a.lastSeen || a.number - b.number);
    if (open.length === 0)
        return html `<p class="empty">No incident is open.</p>`;
    const rows = open
        .slice(0, MAX_OPEN)
        .map((hint) => [incidentCell(hint, threads), html `<span class="count">${amountWords(hint.count, 'time')}</span>`]);
    const more = open.length - rows.length;
    const table = renderTable(html `Open incidents`, { head: [html `Incident`, html `Seen`], rows }, 'list');
    return more === 0 ? table : html `${table}<p class="empty">${numberWords(more)} more are open.</p>`;
}
function incidentCell(hint, threads) {
    const { number, title, severity, category, workflow, branch, firstSeen, lastSeen } = hint;
    const where = html `${html_text((0,neutralise/* cut */.Jj)(workflow, MAX_NAME))} on ${html_text((0,neutralise/* cut */.Jj)(branch, MAX_NAME))}`;
    return html `<span class="title">${threadLink(number, threads)} ${html_text((0,neutralise/* cut */.Jj)(title, MAX_TEXT))}</span><span class="meta"><span class="badge level-${severity}">${html_text(domain_category/* LEVEL_NAMES */.y9[severity])}</span> · ${html_text(category)} · ${where}</span><span class="meta">${dateWords(firstSeen)} to ${dateWords(lastSeen)}</span>`;
}
function threadLink(number, threads) {
    const url = threads === null ? null : (0,markdown/* toWebUrl */.tT)(`${threads.replace(/\/+$/, '')}/${number}`);
    return url === null ? html `#${number}` : html `<a href="${html_text(url)}">#${number}</a>`;
}
/** What of the memory could not be read; nothing when all could. */
function renderDamage({ damage }) {
    if (damage.length === 0)
        return html_NO_HTML;
    const items = damage.slice(0, MAX_DAMAGE).map(({ document, line, detail }) => {
        return html `<li><code>${html_text(document)}</code>${line === null ? html_NO_HTML : html `, line ${line}`}: ${html_text((0,neutralise/* cut */.Jj)(detail, MAX_TEXT))}</li>
`;
    });
    const more = damage.length - items.length;
    return html `<section class="card damage" aria-labelledby="damage"><h2 id="damage">Part of the memory could not be read</h2>
<p>It was set aside. The figures below leave it out.</p>
<ul>
${items}${more === 0 ? html_NO_HTML : html `<li>and ${numberWords(more)} more</li>`}</ul></section>
`;
}

;// CONCATENATED MODULE: ./lib/render/dashboard-shares.js





const CARDS = [
    {
        id: 'recurrence',
        name: 'Recurrence',
        whole: 'causes',
        part: 'came more than once',
        none: 'No cause was recorded, so none came back.',
    },
    {
        id: 'flakeRate',
        name: 'Flake rate',
        whole: 'failures',
        part: 'passed on the same commit',
        none: 'Nothing failed, so nothing was flaky.',
    },
    {
        id: 'rerunSuccess',
        name: 'Re-run success',
        whole: 'repeated runs',
        part: 'passed',
        none: 'No failed run was repeated.',
    },
    {
        id: 'reopened',
        name: 'Reopened',
        whole: 'ended incidents',
        part: 'came back',
        none: 'No incident has ended yet, so none came back.',
    },
    {
        id: 'falseDuplicates',
        name: 'False duplicates',
        whole: 'opened incidents',
        part: 'were duplicates',
        none: 'No incident was opened, so none was a duplicate.',
    },
];
/** A card for each share, and one that counts incidents. */
function renderShares(metrics) {
    return [...CARDS.map((card) => renderShare(card, metrics[card.id])), renderIncidentCount(metrics)];
}
function renderShare({ id, name, whole, part, none }, share) {
    if (share.of === 0)
        return renderEmpty(html_text(name), html_text(none));
    const counted = html `${numberWords(share.part)} of ${numberWords(share.of)} ${html_text(whole)} ${html_text(part)}`;
    return renderFigure({
        id: id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        name: html_text(name),
        says: html `<p class="big">${percentWords(share)}</p><p>${counted}</p>`,
        describes: html `A strip, ${percentWords(share)} of it filled: ${counted}.`,
        height: STRIP_HEIGHT,
        shapes: drawStrip(share),
        table: {
            head: [html_text('Counted'), html_text('Number')],
            rows: [
                [html_text(part), numberWords(share.part)],
                [html `all ${html_text(whole)}`, numberWords(share.of)],
            ],
        },
    });
}
function renderIncidentCount({ incidentsOpened, incidentsOpen }) {
    const name = html `Incidents`;
    if (incidentsOpened === 0 && incidentsOpen === 0) {
        return renderEmpty(name, html `None was opened in this time, and none is open now.`);
    }
    const rows = [
        { label: html `opened`, count: incidentsOpened, tone: 'plain' },
        { label: html `open now`, count: incidentsOpen, tone: 'plain' },
    ];
    const counted = html `${numberWords(incidentsOpened)} opened in this time, ${numberWords(incidentsOpen)} open now`;
    return renderFigure({
        id: 'incidents',
        name,
        says: html `<p class="big">${amountWords(incidentsOpen, 'open', 'open')}</p><p>${counted}</p>`,
        describes: html `Two bars: ${counted}.`,
        height: barsHeight(rows),
        shapes: drawBars(rows),
        table: {
            head: [html_text('Incidents'), html_text('Number')],
            rows: rows.map(({ label, count }) => [label, numberWords(count)]),
        },
    });
}

;// CONCATENATED MODULE: ./lib/render/dashboard-colours.js
// Colours of the dashboard in both schemes. Letters stand out from their ground by 4.5 to 1 or more, shapes by 3 to 1: a test computes it.
const LIGHT = {
    page: '#f6f6f3',
    card: '#ffffff',
    track: '#e9e9e4',
    line: '#e1e1db',
    ink: '#1d2125',
    muted: '#5a626a',
    link: '#2b5a8c',
    plain: '#3f6690',
    rest: '#7c8793',
    failure: '#b8452f',
    recovery: '#237a5e',
    flake: '#9a6b10',
    'level-1': '#6f7a85',
    'level-2': '#8a7024',
    'level-3': '#b35f1d',
    'level-4': '#b8452f',
    'level-5': '#8c1f33',
};
const DARK = {
    page: '#121517',
    card: '#1a1e21',
    track: '#2b3135',
    line: '#2b3135',
    ink: '#e7e9ea',
    muted: '#a2abb3',
    link: '#8dbbe8',
    plain: '#7fa9d6',
    rest: '#7d8791',
    failure: '#ec8570',
    recovery: '#5cbf9d',
    flake: '#dcb15c',
    'level-1': '#8b959f',
    'level-2': '#c4aa62',
    'level-3': '#e09a5c',
    'level-4': '#ec8570',
    'level-5': '#ff7d92',
};

;// CONCATENATED MODULE: ./lib/render/dashboard-style.js
// The style sheet of the dashboard, and its hash, which is the only style that the page allows.

/** Lets the page's own style sheet in and no other. A test computes it from the sheet and says the new one. */
const STYLE_HASH = 'sha256-OQIJq02lIZi3Qd0GPisPgPY9I6r1Msofn6WumX9UWCw=';
const TONES = [
    'plain',
    'rest',
    'failure',
    'recovery',
    'flake',
    'level-1',
    'level-2',
    'level-3',
    'level-4',
    'level-5',
];
function variables(colours) {
    return Object.entries(colours)
        .map(([name, value]) => `--${name}:${value}`)
        .join(';');
}
/** The style sheet. Sizes grow with the reader's own; nothing is fetched, and a font that is missing is replaced. */
const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:400 .9375rem/1.5 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,main,footer{max-width:77.5rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
footer{padding-top:1rem;padding-bottom:2.5rem;color:var(--muted);font-size:.8125rem}
footer p{max-width:44rem;margin:0}
h1,h2,h3,p,dl,dd,figure,ul{margin:0}
h1{font-size:1.75rem;line-height:1.2;font-weight:600;letter-spacing:-.02em}
h2{margin:2.5rem 0 .875rem;font-size:1.125rem;line-height:1.3;font-weight:600;letter-spacing:-.01em}
h3{font-size:.9375rem;line-height:1.35;font-weight:600}
header p,.card p,dt,dd,.meta,.empty{color:var(--muted)}
header p{margin-top:.375rem}
.repo{font-weight:600;color:var(--link)}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.card{min-width:0;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.125rem 1.25rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10.25rem),1fr));gap:1rem;margin-top:1.75rem}
.figures .card{padding:.875rem 1.25rem 1rem}
dt{font-size:.8125rem}
dd{font-size:.8125rem}
.card .big{margin:.125rem 0;color:var(--ink);font-size:1.625rem;line-height:1.25;font-weight:600;letter-spacing:-.02em}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem}
figure.card{display:flex;flex-direction:column}
figcaption p,.cards .empty{font-size:.875rem}
svg{display:block;width:100%;max-width:26rem;height:auto;margin:.875rem 0 .75rem;overflow:visible}
svg text{fill:var(--muted);font-size:12px}
svg .name,svg .value{fill:var(--ink);font-size:13px}
svg .value{font-weight:500}
svg .small{font-size:11.5px}
.start{text-anchor:start}.middle{text-anchor:middle}.end{text-anchor:end}
line{stroke-width:1}
line.grid{stroke:var(--line)}
line.axis{stroke:var(--rest)}
line.stem{stroke:var(--rest);stroke-width:1.5}
.track{fill:var(--track)}
${TONES.map((tone) => `.${tone}{fill:var(--${tone})}`).join('')}
details{margin-top:auto;font-size:.8125rem}
summary{width:max-content;max-width:100%;color:var(--muted);cursor:pointer}
summary:hover{color:var(--ink)}
table{width:100%;border-collapse:collapse;font-size:inherit}
th,td{padding:.3125rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--muted);font-size:.8125rem}
tbody tr:last-child>*{border-bottom:0}
.numbers{margin-top:.5rem}
.numbers th+th,.numbers td{padding-left:1rem;text-align:right}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));column-gap:1rem}
.pair section{display:flex;flex-direction:column;min-width:0}
.pair .card{flex:1;padding-top:.75rem;padding-bottom:.5rem}
.list{table-layout:fixed}
.list th+th,.list td{width:7.25rem;padding-left:1.25rem}
.list tbody>tr>*{padding:.625rem 0}
.list tbody>tr>td{padding-left:1.25rem}
.title,.meta,.count{display:block}
.title,.count{font-weight:500;line-height:1.4}
.meta{margin-top:.125rem;font-size:.8125rem;line-height:1.4}
.list svg{width:6rem;margin:.3125rem 0 .25rem}
.badge{display:inline-block;color:var(--ink)}
.badge::before{content:"";display:inline-block;width:.5rem;height:.5rem;margin-right:.375rem;border-radius:50%;background:var(--rest)}
${[1, 2, 3, 4, 5].map((level) => `.badge.level-${level}::before{background:var(--level-${level})}`).join('')}
.damage{margin-top:1.5rem;border-left:4px solid var(--failure)}
.damage h2{margin:0 0 .25rem;font-size:.9375rem}
.damage ul{margin-top:.5rem;padding-left:1.125rem;font-size:.875rem}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){header,main,footer{padding-left:1rem;padding-right:1rem}header{padding-top:1.5rem}h1{font-size:1.5rem}h2{margin-top:2rem}.figures{grid-template-columns:1fr 1fr;gap:.75rem}.cards{gap:.75rem}.card,.figures .card{padding-left:1rem;padding-right:1rem}}
@media (forced-colors:active){:root{--card:Canvas;--page:Canvas;--ink:CanvasText;--muted:CanvasText;--line:CanvasText;--track:Canvas;--rest:CanvasText}.track{stroke:CanvasText}.badge::before{forced-color-adjust:none}}
@media print{:root{color-scheme:light;${variables(LIGHT)};--page:#ffffff}body{font-size:9.5pt}.card{break-inside:avoid;border-color:#c8c8c2}h2{break-after:avoid}details{display:none}a{text-decoration:none}rect,circle,.badge::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

;// CONCATENATED MODULE: ./lib/render/dashboard.js







/** Tells our own pages from other files. */
const DASHBOARD_GENERATOR = '<meta name="generator" content="Aftermath">';
/** The page, from doctype to its last line end. Its bytes depend on nothing but what is given. */
function renderDashboard(metrics, hints, frame) {
    const threads = frame.threadsUrl ?? null;
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${DASHBOARD_GENERATOR}
<title>CI failures in ${html_text(frame.repo)}</title>
<style>${STYLE}</style>
</head>
<body>
${renderHeader(metrics, frame)}<main>
${renderDamage(metrics)}${renderKeyFigures(metrics)}${renderSection('over-time', html `Over time`, renderDays(metrics))}${renderSection('what-broke', html `What broke, and how long it took`, [renderCategories(metrics), renderSeverities(metrics), renderTimes(metrics)])}${renderSection('shares', html `How often`, renderShares(metrics))}<div class="pair">
${renderList('causes', html `Most frequent causes`, renderTopCauses(metrics, threads))}${renderList('open', html `Open incidents`, renderOpenIncidents(hints, threads))}</div>
</main>
${renderFooter(frame)}</body>
</html>
`;
}
function renderHeader({ days, failures }, { repo }) {
    const quiet = failures === 0 ? html ` Nothing failed, or nobody wrote it down.` : html ``;
    return html `<header>
<h1>CI failures in <span class="repo">${html_text(repo)}</span></h1>
<p>${spanWords(days)}.${quiet}</p>
</header>
`;
}
function spanWords(days) {
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined)
        return html `No day was looked at`;
    return html `${dayWords(first.day, 'year')} to ${dayWords(last.day, 'year')}, ${amountWords(days.length, 'day')}`;
}
function renderKeyFigures(metrics) {
    const figures = [
        [html `Failed runs`, numberWords(metrics.failedRuns), amountWords(metrics.failures, 'failure')],
        [html `Open incidents`, numberWords(metrics.incidentsOpen), html `${numberWords(metrics.incidentsOpened)} opened`],
        [
            html `Time to recover`,
            medianWords(metrics.timeToRecover),
            html `median of ${numberWords(metrics.timeToRecover.count)}`,
        ],
        [html `Recurring causes`, percentWords(metrics.recurrence), html `of ${amountWords(metrics.recurrence.of, 'cause')}`],
        [html `Re-runs passed`, percentWords(metrics.rerunSuccess), html `of ${amountWords(metrics.rerunSuccess.of, 'run')}`],
        [html `Flaky failures`, percentWords(metrics.flakeRate), html `of ${amountWords(metrics.flakeRate.of, 'failure')}`],
    ];
    return html `<section aria-labelledby="key-figures"><h2 id="key-figures" class="unseen">Key figures</h2>
<dl class="figures">
${figures.map(([name, value, note]) => html `<div class="card"><dt>${name}</dt><dd class="big">${value}</dd><dd>${note}</dd></div>
`)}</dl></section>
`;
}
function renderSection(id, name, cards) {
    return html `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
<div class="cards">
${cards}</div></section>
`;
}
function renderList(id, name, list) {
    return html `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
<div class="card">
${list}
</div></section>
`;
}
function renderFooter({ generatedAt }) {
    return html `<footer>
<p>Written by Aftermath at ${momentWords(generatedAt)} from what it remembers of this repository. Days are UTC days. A failure is one cause in one failed run. This page loads nothing and sends nothing.</p>
</footer>
`;
}

// EXTERNAL MODULE: ./lib/domain/queue-reasons.js
var queue_reasons = __webpack_require__(395);
// EXTERNAL MODULE: ./lib/render/blocks.js
var blocks = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/render/links.js
var links = __webpack_require__(8193);
;// CONCATENATED MODULE: ./lib/render/metrics.js
// The figures of the memory as tables: every share with its two numbers, every median with its count.






/** Longest line of a cause in a table, in UTF-16 units. */
const MAX_CAUSE_UNITS = 120;
/** All figures of a window, the most telling ones first; the rest folded. */
function metricsBlock(repo, metrics) {
    const { from, to } = metrics;
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `From ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(from))} to ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(to))}.`,
        figureTable(metrics),
        medianTable(metrics),
        (0,blocks/* details */.zH)((0,markdown.md) `Categories and severities and most frequent causes`, foldedTables(repo, metrics)),
    ], '\n\n');
}
/** `3 of 12 (25 %)`; `nothing to count` where there was nothing. */
function shareWords({ part, of }) {
    return of === 0 ? 'nothing to count' : `${part} of ${of} (${Math.round((100 * part) / of)} %)`;
}
/** `2 h 05 min (of 4)`; `not known` without any value. */
function metrics_medianWords({ ms, count }) {
    return ms === null ? 'not known' : `${(0,words/* durationWords */.Sh)(ms)} (of ${count})`;
}
/** Name and value of every count and share, in one order for all texts. */
function figuresOf(metrics) {
    return [
        ['Failed runs', `${metrics.failedRuns}`],
        ['Causes of failures', `${metrics.failures}`],
        ['Seen before', shareWords(metrics.recurrence)],
        ['Passed without a change', shareWords(metrics.flakeRate)],
        ['Re-runs that passed', shareWords(metrics.rerunSuccess)],
        ['Incidents opened', `${metrics.incidentsOpened}`],
        ['Incidents open now', `${metrics.incidentsOpen}`],
        ['Opened again', shareWords(metrics.reopened)],
        ['False duplicates', shareWords(metrics.falseDuplicates)],
    ];
}
/** Name and value of every median. */
function mediansOf(metrics) {
    return [
        ['Time to detect', metrics_medianWords(metrics.timeToDetect)],
        ['Time to acknowledge', metrics_medianWords(metrics.timeToAcknowledge)],
        ['Time to mitigate', metrics_medianWords(metrics.timeToMitigate)],
        ['Time to recover', metrics_medianWords(metrics.timeToRecover)],
    ];
}
function figureTable(metrics) {
    const rows = figuresOf(metrics).map(([name, value]) => [(0,markdown/* prose */.CS)(name), (0,markdown/* prose */.CS)(value)]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Figure`, (0,markdown.md) `Value`], rows);
}
function medianTable(metrics) {
    const rows = mediansOf(metrics).map(([name, value]) => [(0,markdown/* prose */.CS)(name), (0,markdown/* prose */.CS)(value)]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Time`, (0,markdown.md) `Median (of how many)`], rows);
}
function foldedTables(repo, metrics) {
    const categories = metrics.byCategory.map(({ category, count }) => [(0,markdown/* prose */.CS)(category), (0,markdown.md) `${count}`]);
    const severities = domain_category/* LEVELS */.A_.map((level) => [
        (0,markdown/* prose */.CS)(`${domain_category/* LEVEL_NAMES */.y9[level]} (${level} of 5)`),
        (0,markdown.md) `${metrics.bySeverity[level]}`,
    ]);
    const causes = metrics.topCauses.map((cause) => causeRow(repo, cause));
    return (0,markdown/* join */.fj)([
        (0,blocks/* table */.tp)([(0,markdown.md) `Category`, (0,markdown.md) `Failures`], categories),
        (0,blocks/* table */.tp)([(0,markdown.md) `Severity`, (0,markdown.md) `Failures`], severities),
        (0,blocks/* table */.tp)([(0,markdown.md) `Cause`, (0,markdown.md) `Category`, (0,markdown.md) `Times`, (0,markdown.md) `Flakes`, (0,markdown.md) `Last seen`, (0,markdown.md) `Incident`], causes),
    ], '\n\n');
}
function causeRow(repo, cause) {
    const { incident, text } = cause;
    return [
        text === null ? (0,markdown/* cellCode */.GA)(cause.fingerprint) : (0,markdown/* cellCode */.GA)((0,neutralise/* cut */.Jj)((0,neutralise/* toOneLine */.GX)(text), MAX_CAUSE_UNITS)),
        (0,markdown/* prose */.CS)(cause.category),
        (0,markdown.md) `${cause.count}`,
        (0,markdown.md) `${cause.flakes}`,
        (0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(cause.lastSeen)),
        incident === null ? (0,markdown.md) `–` : (0,links/* linked */.q)((0,markdown.md) `${incident}`, (0,links/* issuePage */.$s)(repo, incident)),
    ];
}

// EXTERNAL MODULE: ./lib/render/notices.js
var notices = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/render/reasons.js
var reasons = __webpack_require__(5001);
// EXTERNAL MODULE: ./lib/domain/decision.js + 1 modules
var decision = __webpack_require__(9817);
// EXTERNAL MODULE: ./lib/domain/problem.js
var domain_problem = __webpack_require__(1591);
;// CONCATENATED MODULE: ./lib/render/sweep-words.js
// Words of a sweep for what became of a thread, of a write and of a wish.





/** What was done to a thread, or seen in it. */
function changeWords(change) {
    switch (change.kind) {
        case 'folded':
            return (0,markdown.md) `folded into ${change.into}, which was opened first`;
        case 'called-stale':
            return (0,markdown.md) `called stale: nothing was seen of it since ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(change.lastSeen))}`;
        case 'closed-stale':
            return (0,markdown.md) `closed as stale: nothing was seen of it since ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(change.lastSeen))}, and nobody objected`;
        case 'repaired':
            return (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(change.missing, 'occurrence'))} added that the memory knew`;
        case 'verdict':
            return (0,markdown.md) `a person's word was written down: ${verdictWords(change.verdict)}`;
        default:
            return (0,domain_result/* assertNever */.x)(change);
    }
}
/** What a person said, in a word or two. */
function verdictWords(verdict) {
    switch (verdict.kind) {
        case 'category':
            return (0,markdown.md) `category ${(0,markdown/* prose */.CS)(verdict.category)}`;
        case 'severity':
            return (0,markdown.md) `severity ${verdict.level}`;
        default:
            return (0,markdown/* prose */.CS)(verdict.kind.replaceAll('-', ' '));
    }
}
/** What came of a wish, with the reason or the trouble. */
function resultWords(result) {
    switch (result.status) {
        case 'done':
            return (0,markdown.md) `done`;
        case 'held':
            return (0,markdown.md) `held back. ${reasonWords(result.because)}`;
        case 'failed':
            return (0,markdown.md) `**failed** ${problemWords(result.problem)}`;
        default:
            return (0,domain_result/* assertNever */.x)(result);
    }
}
/** The sentence of a reason with its code. */
function reasonWords(code) {
    return (0,markdown.md) `${(0,markdown/* prose */.CS)(decision/* REASONS */.e[code])} (${(0,markdown/* inlineCode */.ti)(code)})`;
}
/** The code of a trouble with its sentence. */
function problemWords(problem) {
    return (0,markdown.md) `${(0,markdown/* inlineCode */.ti)(problem.code)}: ${(0,markdown/* prose */.CS)((0,domain_problem/* explainProblem */.F)(problem))}`;
}

;// CONCATENATED MODULE: ./lib/render/sweep-summary.js










/** Most rows of one table: a sweep handles 100 runs at most, and what it left may be any number. */
const MAX_ROWS = 100;
/** The summary of a sweep; never over what GitHub shows. */
function renderSweepSummary(report) {
    const { repo, metrics, gaps } = report;
    const sections = [
        only(1, (0,blocks/* titled */.dJ)((0,markdown.md) `## ${titleOf(report)}`, leadWords(report))),
        only(1, (0,notices/* haltNotice */.uN)(report.halt)),
        only(2, (0,blocks/* titled */.dJ)((0,markdown.md) `### Runs that were handled`, handledTable(report))),
        only(2, (0,blocks/* titled */.dJ)((0,markdown.md) `### Threads`, threadTable(report.threads))),
        only(2, (0,blocks/* titled */.dJ)((0,markdown.md) `### Queues`, queueTable(report.queues))),
        only(2, (0,blocks/* titled */.dJ)((0,markdown.md) `### Commands that were cut off`, commandTable(report.commands))),
        only(3, (0,blocks/* titled */.dJ)((0,markdown.md) `### What was left`, leftTable(repo, report.left))),
        only(2, (0,blocks/* titled */.dJ)((0,markdown.md) `### Memory`, memoryList(report))),
        only(2, (0,blocks/* titled */.dJ)((0,markdown.md) `### Missing permissions`, (0,notices/* permissionBlock */.hL)(allProblems(report)))),
        only(3, (0,blocks/* titled */.dJ)((0,markdown.md) `### Damage in the memory`, (0,notices/* damageList */.Ep)(report.damage))),
        only(3, (0,blocks/* titled */.dJ)((0,markdown.md) `### What could not be read`, (0,reasons/* gapList */.PQ)(gaps))),
        only(4, (0,blocks/* titled */.dJ)((0,markdown.md) `### How the repository fares`, metricsBlock(repo, metrics))),
    ];
    return `${(0,budget/* compose */.Zz)(sections, budget/* SUMMARY_BUDGET */.pm)}\n`;
}
function titleOf({ mode }) {
    return mode === 'observe' ? (0,markdown.md) `Sweep, described and not carried out` : (0,markdown.md) `Sweep`;
}
function leadWords(report) {
    const { runsSeen, since, at, stopped, requests } = report;
    const seen = (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(runsSeen, 'run'))} completed between ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(since))} and ${(0,markdown/* prose */.CS)((0,words/* timeWords */.rr)(at))}.`;
    const nothing = report.handled.length +
        report.threads.length +
        report.queues.length +
        report.commands.length +
        report.left.length ===
        0
        ? (0,markdown.md) `Nothing was left to do.`
        : markdown/* NOTHING */.K$;
    const asked = requests === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(requests, 'request'))} to the API.`;
    return (0,markdown/* join */.fj)([seen, nothing, asked, stopped === null ? markdown/* NOTHING */.K$ : (0,markdown.md) `**Stopped early:** ${reasonWords(stopped)}`], ' ');
}
function handledTable({ repo, handled }) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(handled, MAX_ROWS);
    const rows = shown.map((one) => [
        ...runCells(repo, one.run),
        (0,markdown/* prose */.CS)(WHY_WORDS[one.why]),
        reasonWords(one.reason),
        outcomeWords(one),
    ]);
    return withMore((0,blocks/* table */.tp)([(0,markdown.md) `Run`, (0,markdown.md) `Workflow`, (0,markdown.md) `Branch`, (0,markdown.md) `Why`, (0,markdown.md) `Decision`, (0,markdown.md) `Result`], rows), more);
}
const WHY_WORDS = {
    unseen: 'nobody had handled it',
    unfinished: 'work was put off',
    green: 'it passed',
};
/** `3 done, 1 held back`; the failed ones by name. */
function outcomeWords({ outcomes }) {
    if (outcomes.length === 0)
        return (0,markdown.md) `nothing to do`;
    const counts = Object.entries(words/* STATUS_WORDS */.ly).flatMap(([status, word]) => {
        const count = outcomes.filter((outcome) => outcome.status === status).length;
        return count === 0 ? [] : [(0,markdown.md) `${count} ${(0,markdown/* prose */.CS)(word)}`];
    });
    const failed = outcomes.flatMap((outcome) => outcome.status === 'failed' ? [(0,markdown.md) `${(0,markdown/* prose */.CS)(words/* EFFECT_WORDS */.Gt[outcome.kind])}: ${problemWords(outcome.problem)}`] : []);
    return (0,markdown/* join */.fj)([(0,markdown/* join */.fj)(counts, ', '), ...failed.slice(0, 3)], ' · ');
}
function threadTable(threads) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(threads, MAX_ROWS);
    const rows = shown.map((one) => [
        (0,markdown/* link */.nf)((0,markdown.md) `incident ${one.number}`, one.url),
        changeWords(one.change),
        resultWords(one.result),
    ]);
    return withMore((0,blocks/* table */.tp)([(0,markdown.md) `Thread`, (0,markdown.md) `What`, (0,markdown.md) `Result`], rows), more);
}
function queueTable(queues) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(queues.flatMap(queueRows), MAX_ROWS);
    return withMore((0,blocks/* table */.tp)([(0,markdown.md) `Item`, (0,markdown.md) `What`, (0,markdown.md) `Result`], shown), more);
}
function commandTable(commands) {
    const rows = commands.map(({ thread, text, result }) => [(0,markdown.md) `${thread}`, (0,markdown/* cellCode */.GA)(text), resultWords(result)]);
    return (0,blocks/* table */.tp)([(0,markdown.md) `Thread`, (0,markdown.md) `What was said`, (0,markdown.md) `Answer`], rows);
}
/** A row for each item; one for the queue where nothing could be decided. */
function queueRows({ folder, items, result }) {
    if (items.length === 0)
        return [[(0,markdown/* cellCode */.GA)(folder), (0,markdown.md) `–`, resultWords(result)]];
    return items.map(({ id, reason, to }) => [
        (0,markdown.md) `${(0,markdown/* cellCode */.GA)(id)} of ${(0,markdown/* cellCode */.GA)(folder)}`,
        (0,markdown/* prose */.CS)(queue_reasons/* QUEUE_REASONS */.m[reason]),
        to === null ? (0,markdown.md) `left` : resultWords(result),
    ]);
}
function leftTable(repo, left) {
    const { shown, more } = (0,blocks/* firstOf */.Ku)(left, MAX_ROWS);
    const rows = shown.map(({ run, because, problem }) => [
        ...runCells(repo, run),
        problem === null ? reasonWords(because) : (0,markdown.md) `${reasonWords(because)} ${problemWords(problem)}`,
    ]);
    return withMore((0,blocks/* table */.tp)([(0,markdown.md) `Run`, (0,markdown.md) `Workflow`, (0,markdown.md) `Branch`, (0,markdown.md) `Why`], rows), more);
}
function memoryList({ flakes, pruned, remembered }) {
    const facts = [
        flakes === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `${(0,markdown/* prose */.CS)((0,words/* countWords */.rj)(flakes, 'flake'))} added`,
        pruned.length === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `Removed as too old: ${(0,markdown/* join */.fj)(pruned.map(markdown/* inlineCode */.ti), ', ')}`,
        remembered === null ? (0,markdown.md) `None is kept here` : (0,markdown.md) `Written: ${resultWords(remembered)}`,
    ];
    return (0,blocks/* bullets */.e5)(facts.filter((fact) => fact !== ''));
}
/** A permission that a write lacked counts as much as one that a reading lacked. */
function allProblems({ gaps, handled, threads, queues, commands, remembered }) {
    const results = [
        ...threads.map((one) => one.result),
        ...queues.map((one) => one.result),
        ...commands.map((one) => one.result),
        ...(remembered === null ? [] : [remembered]),
    ];
    return [
        ...(0,notices/* problemsOf */.GW)(gaps, handled.flatMap((one) => one.outcomes)),
        ...results.flatMap((result) => (result.status === 'failed' ? [result.problem] : [])),
    ];
}
function runCells(repo, run) {
    const attempt = run.attempt > 1 ? (0,markdown.md) `, attempt ${run.attempt}` : markdown/* NOTHING */.K$;
    return [
        (0,markdown.md) `${(0,links/* linked */.q)((0,markdown.md) `${run.id}`, (0,links/* runPage */.fL)(repo, run.id))}${attempt}`,
        (0,markdown/* prose */.CS)(run.workflow),
        run.branch === null ? (0,markdown.md) `–` : (0,markdown/* cellCode */.GA)(run.branch),
    ];
}
function withMore(rows, more) {
    return (0,markdown/* join */.fj)([rows, more === 0 ? markdown/* NOTHING */.K$ : (0,markdown.md) `… and ${more} more.`], '\n\n');
}
function only(priority, text) {
    return { priority, variants: [text] };
}

;// CONCATENATED MODULE: ./lib/render/verdict-summary.js



/** Null: the act says nothing about a thread of ours. */
function renderVerdictSummary(event, result) {
    const parts = [(0,markdown.md) `## A person's word`, toldWords(event, result), ...missing(result)];
    return `${(0,markdown/* join */.fj)(parts, '\n\n')}\n`;
}
function toldWords(event, result) {
    if (event === null)
        return (0,markdown.md) `Nothing was written: ${resultWords(result)}`;
    const about = event.incident === null ? (0,markdown.md) `A cause` : (0,markdown.md) `Incident ${event.incident}`;
    return (0,markdown.md) `${about}: ${changeWords({ kind: 'verdict', verdict: event.verdict })}. ${resultWords(result)}`;
}
function missing(result) {
    return result.status === 'failed' ? [(0,notices/* permissionBlock */.hL)([result.problem])] : [];
}

// EXTERNAL MODULE: ./lib/shells/action-io.js + 1 modules
var action_io = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/shells/action-outputs.js
var action_outputs = __webpack_require__(9778);
// EXTERNAL MODULE: ./lib/shells/action-start.js + 88 modules
var action_start = __webpack_require__(644);
// EXTERNAL MODULE: ./lib/shells/prelude.js
var shells_prelude = __webpack_require__(5558);
// EXTERNAL MODULE: ./lib/shells/run-work.js + 98 modules
var run_work = __webpack_require__(1815);
;// CONCATENATED MODULE: ./lib/shells/action-sweep.js
// The action without a run of its own to look at: the scheduled sweep, and what a person did to one of our threads.














/** A sweep handles many runs: it may make so many times the requests of one. Said in the policy's description too. */
const SWEEP_SHARE = 5;
/** The sweep. 0: done, or put off because the host asks for patience. 1: something failed. 2: unusable input or policy. */
async function runSweep(context) {
    const call = await openCall(context, SWEEP_SHARE);
    if (!call.ok)
        return (0,action_start.refuseCall)(call.problem, context.env);
    const report = await sweep(toSweepWorld(call.value), toRequest(call.value));
    await (0,action_io.writeSummary)(context.env, renderSweepSummary(report));
    (0,action_io.writeOutputs)((0,action_outputs/* toSweepOutputs */.Gl)(report));
    const refused = report.gaps.find(({ problem }) => problem.code === 'HOST_UNAUTHORISED');
    return (0,action_start/* concludeProblems */.c3)(listFailures(report), refused?.problem ?? null);
}
/** What a person did to a thread. Exit codes as those of the sweep. */
async function runVerdict(act, context) {
    const call = await openCall(context, 1);
    if (!call.ok)
        return (0,action_start.refuseCall)(call.problem, context.env);
    const { world, inputs, policy, now, snapshot } = call.value;
    const report = await recordVerdict((0,run_work/* toFailureWorld */.I_)(world, { policy, inputs }), {
        act,
        policy,
        now,
        snapshot,
    });
    await (0,action_io.writeSummary)(context.env, renderVerdictSummary(report.event, report.result));
    const { result } = report;
    const refused = result.status === 'failed' && result.problem.code === 'HOST_UNAUTHORISED' ? result.problem : null;
    return (0,action_start/* concludeProblems */.c3)(result.status === 'failed' ? [result.problem] : [], refused);
}
async function openCall(context, share) {
    const started = (0,action_start/* startCall */.t3)(context);
    if (!started.ok)
        return started;
    const { world, inputs } = started.value;
    const now = world.clock.now();
    const prelude = await (0,shells_prelude/* readPrelude */.U)(world, inputs, { ref: 'HEAD', now });
    if (!prelude.ok)
        return prelude;
    const { requests, waitSeconds } = prelude.value.policy.limits;
    world.limit({ requests: requests * share, waitMs: waitSeconds * 1000 });
    return (0,domain_result.ok)({ ...prelude.value, world, inputs, env: context.env, now });
}
function toRequest({ policy, now, world, inputs, env, snapshot, gaps }) {
    const workflowPath = (0,own_run/* parseWorkflowPath */.Mi)(env['GITHUB_WORKFLOW_REF'] ?? '');
    return {
        policy,
        now,
        repo: world.repo,
        own: { workflowPath, stateBranch: inputs.stateBranch },
        branch: toBranch(env),
        snapshot,
        gaps,
    };
}
/** The branch that the sweep runs on: the default branch when it is scheduled. */
function toBranch(env) {
    const ref = env['GITHUB_REF'] ?? '';
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}
function toSweepWorld(call) {
    const { world, policy, now } = call;
    const { owner, name, server } = world.repo;
    const frame = { repo: `${owner}/${name}`, generatedAt: now, threadsUrl: `${server}/${owner}/${name}/issues` };
    return {
        ...(0,run_work/* toFailureWorld */.I_)(world, call),
        reader: world.reader(policy.logs),
        operators: world.operator({ label: policy.incidents.label, commentNode: null, clock: () => world.clock.now() }),
        handleRun: (run) => handleOne(call, run),
        handleGreen: (run) => recoverOne(call, run),
        renderPage: (metrics, hints) => renderDashboard(metrics, hints, frame),
        writePage: (page) => writePage(call.env, page),
        requests: () => world.usage().requests,
    };
}
async function handleOne(call, run) {
    const { dossier, outcomes } = await (0,run_work/* handleRun */.as)(call.world, toPrepared(call, run), null);
    return { reason: dossier.decision.reason, outcomes, gaps: dossier.evidence.gaps };
}
async function recoverOne(call, run) {
    const { decision, outcomes, gaps } = await (0,run_work/* recoverRun */.eW)(call.world, toPrepared(call, run));
    return { reason: decision.reason, outcomes, gaps };
}
/** Reports in our workspace and the batch of our inputs are not those of the run; the memory has changed since it was read. */
function toPrepared(call, run) {
    const now = call.world.clock.now();
    return {
        ...call,
        run,
        inputs: { ...call.inputs, reports: [], batch: null },
        snapshot: null,
        gaps: [],
        trigger: 'sweep',
        now,
    };
}
async function writePage(env, page) {
    const written = await (0,write_file/* writeTextAtomic */.Q)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', 'aftermath', 'dashboard.html'), page);
    return written.ok ? (0,domain_result.ok)({ ref: written.value, change: 'created' }) : written;
}
/** Everything that failed, in the order in which it was tried. What was put off is no failure. */
function listFailures({ handled, threads, queues, remembered }) {
    const results = [
        ...handled.flatMap(({ outcomes }) => outcomes),
        ...threads.map(({ result }) => result),
        ...queues.map(({ result }) => result),
        ...(remembered === null ? [] : [remembered]),
    ];
    return results.flatMap((one) => (one.status === 'failed' ? [one.problem] : []));
}


/***/ })

};
