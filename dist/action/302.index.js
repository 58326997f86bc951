export const id = 302;
export const ids = [302];
export const modules = {

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLocalPolicy: () => (/* binding */ readLocalPolicy)
});

// UNUSED EXPORTS: readNamedPolicy

// EXTERNAL MODULE: ../../work/main/node_modules/re2js/build/index.js
var build = __webpack_require__(1392);
// EXTERNAL MODULE: ./lib/adapters/files/read-file.js
var read_file = __webpack_require__(5740);
// EXTERNAL MODULE: ./lib/config/settings.js
var settings = __webpack_require__(6034);
// EXTERNAL MODULE: ./lib/config/usable-policy.js + 4 modules
var usable_policy = __webpack_require__(6631);
// EXTERNAL MODULE: ./lib/diagnosis/rules.js + 24 modules
var rules = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/diagnosis/user-rules.js
var user_rules = __webpack_require__(7237);
// EXTERNAL MODULE: ./lib/domain/result.js
var result = __webpack_require__(4372);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(5274);
// EXTERNAL MODULE: ./lib/config/schema.js + 13 modules
var schema = __webpack_require__(5010);
;// CONCATENATED MODULE: ./lib/shells/cli/repo-policy.js
// The policy file of a checked-out repository, without the rules for causes that only a diagnosis needs.






/** The file as it can be used; null when there is none. All its problems when something besides its rules is not sound. */
async function readRepositoryPolicy(repo) {
    const text = await (0,read_file/* readTextFile */.G)((0,external_node_path_.join)(repo, inputs/* DEFAULT_POLICY_PATH */.lo), inputs/* DEFAULT_POLICY_PATH */.lo);
    if (text.ok)
        return (0,usable_policy/* readUsablePolicy */.l)(inputs/* DEFAULT_POLICY_PATH */.lo, text.value);
    return text.problem.code === 'FILE_MISSING' ? (0,result.ok)(null) : (0,result/* err */._)([text.problem]);
}
/** The policy, or the default one. */
async function readPlainPolicy(repo) {
    const read = await readRepositoryPolicy(repo);
    return read.ok ? ok(read.value?.policy ?? defaultPolicy()) : read;
}

;// CONCATENATED MODULE: ./lib/shells/cli/local-policy.js
// The policy of a checked-out repository with the flags of the command line over it, and its rules compiled.








/** The effective policy; all problems of the file when something besides its rules is not sound. No file is fine. */
async function readLocalPolicy(repo, overrides) {
    const read = await readRepositoryPolicy(repo);
    return read.ok ? (0,result.ok)(toLocalPolicy(read.value, overrides)) : read;
}
/** The effective policy of a file that was named: it has to be there. */
async function readNamedPolicy(path, name, overrides) {
    const text = await readTextFile(path, name);
    const read = text.ok ? readUsablePolicy(name, text.value) : err([text.problem]);
    return read.ok ? ok(toLocalPolicy(read.value, overrides)) : read;
}
function toLocalPolicy(given, overrides) {
    const policy = (0,settings/* applyOverrides */.iu)(given?.policy ?? null, overrides);
    const compiled = (0,user_rules/* compileUserRules */.Q)(policy.rules, build/* RE2JS */.L3);
    return {
        policy,
        rules: (0,rules.createRuleSet)(compiled.rules),
        ofUser: compiled.rules.map((rule) => rule.id),
        problems: [...(given?.problems ?? []), ...compiled.problems],
    };
}


/***/ })

};
