export const id = 763;
export const ids = [763];
export const modules = {

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlanList: () => (/* binding */ runPlanList),
  runPlanNext: () => (/* binding */ runPlanNext),
  runPlanShow: () => (/* binding */ runPlanShow)
});

;// CONCATENATED MODULE: ./lib/workplan/listing.js
/** The listing of a plan that was read. */
function toPlanListing(plan) {
    const items = plan.items.map(({ id, title, status, rawStatus, dependsOn, ready, pointer, markedBy }) => ({
        id,
        title,
        status,
        rawStatus,
        dependsOn: dependsOn.map(({ ref, kind, satisfied }) => ({ ref, kind, satisfied })),
        ready,
        pointer,
        ...(markedBy === undefined ? {} : { markedBy }),
    }));
    return { file: plan.file, shape: plan.shape, items, problem: null };
}
/** The listing of a file that was refused. */
function toProblemListing(file, problem) {
    return { file, shape: null, items: [], problem };
}

// EXTERNAL MODULE: ./lib/workplan/next.js
var workplan_next = __webpack_require__(1081);
// EXTERNAL MODULE: ./lib/shells/cli/io.js
var cli_io = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/shells/cli/plan-set.js
var plan_set = __webpack_require__(1770);
;// CONCATENATED MODULE: ./lib/shells/cli/plan.js




/** 0 when every file could be read, 2 when one was refused; the others are listed all the same. */
async function runPlanList(io, options, files) {
    const set = await (0,plan_set/* readPlanSet */.S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const { plans } = set.value;
    if (options.json) {
        const documents = plans.map(({ file, plan }) => plan.ok ? toPlanListing(plan.value) : toProblemListing(file, plan.problem));
        (0,cli_io/* printDocuments */.cO)(io, documents);
    }
    else
        for (const { plan } of plans)
            if (plan.ok)
                io.out(toListText(plan.value));
    return end(io, set.value);
}
/** The item in every file that has it. */
async function runPlanShow(io, options, files) {
    const set = await (0,plan_set/* readPlanSet */.S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const found = placesOf(set.value).filter(({ item }) => item.id === options.item);
    if (found.length === 0) {
        const known = placesOf(set.value).map(({ item }) => item.id);
        const missing = { code: 'PLAN_ITEM_MISSING', file: files.join(', '), item: options.item, known };
        return refuse(io, set.value.problems.length > 0 ? set.value.problems : [missing]);
    }
    if (options.json)
        (0,cli_io/* printDocuments */.cO)(io, found.map(({ item }) => item));
    else
        io.out(found.map(({ item }) => toItemText(item)).join('\n'));
    return end(io, set.value);
}
/** The next item of all files in one order, or the reason why there is none; both are answers. */
async function runPlanNext(io, options, files) {
    const set = await (0,plan_set/* readPlanSet */.S)(io, options, files);
    if (!set.ok)
        return refuse(io, set.problem);
    const found = (0,workplan_next/* findNext */.Hg)(set.value.plans.flatMap(({ plan }) => (plan.ok ? [plan.value] : [])));
    const [next, others] = found.kind === 'next' ? [found.next, found.others] : [null, []];
    const because = found.kind === 'none' ? { code: found.because, sentence: workplan_next/* NO_NEXT */._b[found.because] } : null;
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { next: next === null ? null : toDocument(next), others: others.map(toDocument), because });
    else
        io.out(because === null ? toNextText([next, ...others]) : `none: ${because.code}. ${because.sentence}\n`);
    return end(io, set.value);
}
function toDocument({ file, item: { id, title, priority } }) {
    return { file, id, title, priority: priority?.raw ?? null };
}
function placesOf({ plans }) {
    return plans.flatMap(({ file, plan }) => (plan.ok ? plan.value.items.map((item) => ({ file, item })) : []));
}
function refuse(io, problems) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return 2;
}
function end(io, { plans, problems }) {
    (0,cli_io/* printProblems */.Mr)(io, problems);
    return plans.every(({ plan }) => plan.ok) ? 0 : 2;
}
function toListText(plan) {
    const width = Math.max(0, ...plan.items.map((item) => item.id.length));
    const rows = plan.items.map((item) => {
        const state = item.ready ? 'ready' : item.status;
        return `  ${item.id.padEnd(width)}  ${state.padEnd(11)}  ${item.title}${toMarkNote(item)}\n`;
    });
    return `${plan.file}: ${plan.shape}, ${plan.items.length} items${plan.editable ? '' : ', read-only'}\n${rows.join('')}`;
}
function toMarkNote({ markedBy }) {
    return markedBy === undefined ? '' : '  (marked beside the file)';
}
function toItemText(item) {
    const waits = item.dependsOn.map((one) => `  waits for ${one.ref} (${one.kind}${one.satisfied ? ', done' : ''})\n`);
    const state = `${item.status}${item.ready ? ', ready' : ''}${toMarkNote(item)}`;
    return `${item.id}: ${item.title}\n  status ${state}\n${waits.join('')}`;
}
/** The next one first. */
function toNextText(places) {
    return places
        .flatMap((place) => (place === null ? [] : [place]))
        .map(({ file, item }, index) => `${index === 0 ? 'next' : 'then'}  ${item.id}  ${item.title}  (${file})\n`)
        .join('');
}


/***/ })

};
