export const id = 875;
export const ids = [875];
export const modules = {

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTests: () => (/* binding */ runTests),
/* harmony export */   toProblemDocument: () => (/* binding */ toProblemDocument)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1591);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7415);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1146);
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


/***/ })

};
