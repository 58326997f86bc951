// The policy of a checked-out repository with the flags of the command line over it, and its rules compiled.

import {join} from 'node:path';
import {RE2JS} from 're2js';
import {readTextFile} from '../../adapters/files/read-file.ts';
import {DEFAULT_POLICY_PATH} from '../../config/inputs.ts';
import type {Policy} from '../../config/schema.ts';
import {applyOverrides, type Overrides} from '../../config/settings.ts';
import {readUsablePolicy} from '../../config/usable-policy.ts';
import type {RuleSet} from '../../diagnosis/rule.ts';
import {createRuleSet} from '../../diagnosis/rules.ts';
import {compileUserRules} from '../../diagnosis/user-rules.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';

export interface LocalPolicy {
  readonly policy: Policy;
  readonly rules: RuleSet;
  /** Ids of the rules that the policy adds. */
  readonly ofUser: readonly string[];
  /** Rules that do not work, each at its line; the others do. */
  readonly problems: readonly Problem[];
}

/** The effective policy; all problems of the file when something besides its rules is not sound. No file is fine. */
export async function readLocalPolicy(
  repo: string,
  overrides: Overrides,
): Promise<Result<LocalPolicy, readonly Problem[]>> {
  const text = await readTextFile(join(repo, DEFAULT_POLICY_PATH), DEFAULT_POLICY_PATH);
  if (!text.ok && text.problem.code === 'FILE_MISSING') return ok(toLocalPolicy(null, [], overrides));
  return text.ok ? readPolicyText(DEFAULT_POLICY_PATH, text.value, overrides) : err([text.problem]);
}

/** The effective policy of a file that was named: it has to be there. */
export async function readNamedPolicy(
  path: string,
  name: string,
  overrides: Overrides,
): Promise<Result<LocalPolicy, readonly Problem[]>> {
  const text = await readTextFile(path, name);
  return text.ok ? readPolicyText(name, text.value, overrides) : err([text.problem]);
}

function readPolicyText(file: string, text: string, overrides: Overrides): Result<LocalPolicy, readonly Problem[]> {
  const read = readUsablePolicy(file, text);
  return read.ok ? ok(toLocalPolicy(read.value.policy, read.value.problems, overrides)) : read;
}

function toLocalPolicy(given: Policy | null, problems: readonly Problem[], overrides: Overrides): LocalPolicy {
  const policy = applyOverrides(given, overrides);
  const compiled = compileUserRules(policy.rules, RE2JS);
  return {
    policy,
    rules: createRuleSet(compiled.rules),
    ofUser: compiled.rules.map((rule) => rule.id),
    problems: [...problems, ...compiled.problems],
  };
}
