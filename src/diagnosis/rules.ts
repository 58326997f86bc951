// The built-in rules, in order of rank inside one weight, and the set made of them with rules of the user.

import {type Rule, type RuleSet, toRuleSet} from './rule.ts';
import {analyserRules} from './rules/analysers.ts';
import {appRules} from './rules/apps.ts';
import {checkerRules} from './rules/checkers.ts';
import {clientRules} from './rules/clients.ts';
import {compilerRules} from './rules/compilers.ts';
import {functionalRules} from './rules/functional.ts';
import {genericRules} from './rules/generic.ts';
import {gitDockerRules} from './rules/git-docker.ts';
import {goRustRules} from './rules/go-rust.ts';
import {javascriptRules} from './rules/javascript.ts';
import {jvmBuildRules} from './rules/jvm-build.ts';
import {jvmRunRules} from './rules/jvm-run.ts';
import {lintRules} from './rules/lint.ts';
import {nativeRules} from './rules/native.ts';
import {networkRules} from './rules/network.ts';
import {otherLanguageRules} from './rules/other-languages.ts';
import {packageRules} from './rules/packages.ts';
import {platformRules} from './rules/platform.ts';
import {pythonRules} from './rules/python.ts';
import {resourceRules} from './rules/resources.ts';
import {runnerRules} from './rules/runner.ts';
import {systemRules} from './rules/systems.ts';
import {testRunnerRules} from './rules/test-runners.ts';
import {wrapperRules} from './rules/wrappers.ts';

/** Every built-in rule. */
export const ALL_RULES: readonly Rule[] = [
  ...runnerRules,
  ...networkRules,
  ...resourceRules,
  ...packageRules,
  ...gitDockerRules,
  ...platformRules,
  ...nativeRules,
  ...goRustRules,
  ...jvmBuildRules,
  ...jvmRunRules,
  ...pythonRules,
  ...javascriptRules,
  ...functionalRules,
  ...appRules,
  ...otherLanguageRules,
  ...lintRules,
  ...systemRules,
  ...compilerRules,
  ...checkerRules,
  ...analyserRules,
  ...clientRules,
  ...testRunnerRules,
  ...genericRules,
  ...wrapperRules,
];

/** The built-in rules, after those of the user, which win a tie. */
export function createRuleSet(ofUser: readonly Rule[] = []): RuleSet {
  return toRuleSet([...ofUser, ...ALL_RULES]);
}

let builtIn: RuleSet | null = null;

/** The set of the built-in rules; compiled once. */
export function BUILT_IN_RULES(): RuleSet {
  builtIn ??= createRuleSet();
  return builtIn;
}
