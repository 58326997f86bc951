export const id = 1966;
export const ids = [1966];
export const modules = {

/***/ 61328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ bytesLogSource)
/* harmony export */ });
/** A log that is in memory already. The bytes must not change afterwards. */
function bytesLogSource(name, bytes) {
    return {
        name,
        size: bytes.length,
        async *chunks() {
            yield bytes;
        },
        read: async (offset, length) => bytes.subarray(offset, offset + length),
    };
}


/***/ }),

/***/ 24925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toCommandLog)
/* harmony export */ });
/* harmony import */ var _domain_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89279);

/** What it wrote, and how it ended as the last line. */
function toCommandLog({ end, copy }) {
    const last = new TextEncoder().encode(`\n##[error]${lastWords(end)}\n`);
    const log = new Uint8Array(copy.bytes.length + last.length);
    log.set(copy.bytes);
    log.set(last, copy.bytes.length);
    return log;
}
/** In the words of GitHub's runner, which the rules know. */
function lastWords(end) {
    switch (end.kind) {
        case 'exited':
        case 'signalled':
        case 'not-started':
            return `Process completed with exit code ${end.code}.`;
        case 'timed-out':
            return 'The operation was canceled: the command has timed out.';
        default:
            return (0,_domain_result_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(end);
    }
}


/***/ }),

/***/ 11966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handleOutput: () => (/* binding */ handleOutput)
/* harmony export */ });
/* harmony import */ var _adapters_files_bytes_log_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61328);
/* harmony import */ var _app_command_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24925);
/* harmony import */ var _app_perform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12546);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2916);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6920);
// A command that failed under guard is handled like every failed log. Loaded only then.





/** Path of the report; null when none was written. What goes wrong here is told and changes nothing of the command's end. */
async function handleOutput(io, options, ended) {
    const { report, batch, plan, repo, out, mode } = options;
    const wishes = Object.entries({ report, batch, plan, repo, out, mode }).filter(([, value]) => value !== undefined);
    const handled = await (0,_handle_js__WEBPACK_IMPORTED_MODULE_1__.handle)(io, Object.fromEntries(wishes), [(0,_adapters_files_bytes_log_source_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesLogSource */ .f)('run', (0,_app_command_log_js__WEBPACK_IMPORTED_MODULE_4__/* .toCommandLog */ .H)(ended))]);
    if (!handled.ok) {
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)(io, handled.problem);
        return null;
    }
    const { outcomes } = handled.value;
    (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printProblems */ .Mr)(io, outcomes.flatMap((one) => (one.status === 'failed' ? [one.problem] : [])));
    return (0,_app_perform_js__WEBPACK_IMPORTED_MODULE_0__/* .findRef */ .DQ)(outcomes, 'write-report');
}


/***/ })

};
