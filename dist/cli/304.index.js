export const id = 304;
export const ids = [304,875];
export const modules = {

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseSource: () => (/* binding */ diagnoseSource),
/* harmony export */   runDiagnose: () => (/* binding */ runDiagnose)
/* harmony export */ });
/* harmony import */ var _app_read_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4346);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5815);
/* harmony import */ var _diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8985);
/* harmony import */ var _diagnosis_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1394);
/* harmony import */ var _diagnosis_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(426);
/* harmony import */ var _domain_category_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1998);
/* harmony import */ var _render_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7743);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7415);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6920);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4875);
// `aftermath diagnose`: names the cause in logs, without policy and without writes.










/** 0 when every log was answered, 2 when one could not be read. */
async function runDiagnose(io, options) {
    const logs = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLogs */ .Em)(io.cwd, options.log);
    const reports = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadReports */ .yc)(io.cwd, options.report ?? []);
    const green = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLogs */ .Em)(io.cwd, options.greenLog === undefined ? [] : [options.greenLog]);
    const documents = [];
    for (const { file, result } of logs) {
        if (!result.ok) {
            documents.push({ schema: 'aftermath/diagnosis/1', file, problem: (0,_tests_js__WEBPACK_IMPORTED_MODULE_7__.toProblemDocument)(result.problem) });
            continue;
        }
        const diagnosis = await diagnoseSource(result.value, (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listValues */ .Du)(reports), (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listValues */ .Du)(green)[0]);
        documents.push((0,_render_diagnosis_document_js__WEBPACK_IMPORTED_MODULE_8__/* .toDiagnosisDocument */ .w$)(file, diagnosis));
        if (!options.json)
            io.out(toText(file, diagnosis));
    }
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .printDocuments */ .cO)(io, documents);
    const problems = [...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(logs), ...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(reports), ...(0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .listProblems */ .vz)(green)];
    (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .printProblems */ .Mr)(io, problems);
    return problems.length === 0 ? 0 : 2;
}
/** The diagnosis of one log by the built-in rules, graded as if nothing were known of branch or past. */
async function diagnoseSource(source, reports, green) {
    const rules = (0,_diagnosis_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILT_IN_RULES */ .Jb)();
    const digest = await (0,_app_read_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readDigest */ .r)(source, { patterns: rules.rules });
    const greenDigest = green === undefined ? null : await (0,_app_read_log_js__WEBPACK_IMPORTED_MODULE_0__/* .readDigest */ .r)(green, { patterns: rules.rules });
    const greenLines = greenDigest === null ? new Set() : (0,_diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__/* .toGreenLines */ .Q)(greenDigest);
    const finding = (0,_diagnosis_diagnose_log_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnoseLog */ .V)(digest, rules, { reports, greenLines });
    const failedTests = reports.flatMap((report) => report.failing);
    const severity = (0,_diagnosis_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .gradeSeverity */ .z)({
        category: finding.category,
        transient: finding.transient,
        branch: null,
        defaultBranch: null,
        branchProtected: null,
        fromFork: false,
        workflow: '',
        jobs: [],
        totalJobs: 1,
        failedTests: failedTests.length,
        changedFiles: null,
        occurrences: 1,
        knownFlake: false,
    }, (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicy */ .G4)().severity);
    return { ...finding, severity, failedTests, jobs: [] };
}
function toText(file, diagnosis) {
    const { category, severity, transient, confidence } = diagnosis;
    if (category === 'none')
        return `${file}: no failure found\n`;
    const head = `${file}: ${category}, severity ${severity.level} ${_domain_category_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVEL_NAMES */ .y9[severity.level]}, transient ${transient}, confidence ${confidence}\n`;
    const lines = diagnosis.rootCause.map((one, index) => `  ${index + 1}. ${one.line === null ? '' : `line ${one.line}: `}${one.text}  [${one.rule}]\n`);
    const advice = diagnosis.prevention.map((text) => `  → ${text}\n`);
    return head + lines.join('') + advice.join('');
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTests: () => (/* binding */ runTests),
/* harmony export */   toProblemDocument: () => (/* binding */ toProblemDocument)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1591);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7415);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
// `aftermath tests`: reads test reports and says what failed.



/** 0 when every report could be read, red tests or not; 2 when one could not. */
async function runTests(io, options) {
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadReports */ .yc)(io.cwd, options.report);
    const problems = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .listProblems */ .vz)(loaded);
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .printDocuments */ .cO)(io, loaded.map(toDocument));
    else
        for (const one of loaded)
            if (one.result.ok)
                io.out(toText(one.result.value));
    (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .printProblems */ .Mr)(io, problems);
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
    return { code: problem.code, at: 'at' in problem ? problem.at : null, detail: (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .explainProblem */ .F)(problem) };
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


/***/ })

};
