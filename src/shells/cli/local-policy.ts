// The policy of a checked-out repository with the flags of the command line over it, and its rules compiled.

import {join} from 'node:path';
import {RE2JS} from 're2js';
import {readTextFile} from '../../adapters/files/read-file.ts';
import {DEFAULT_POLICY_PATH} from '../../config/inputs.ts';
import {parsePolicy} from '../../config/parse-policy.ts';
import type {Policy} from '../../config/schema.ts';
import {applyOverrides, type Overrides} from '../../config/settings.ts';
import type {RuleSet} from '../../diagnosis/rule.ts';
import {createRuleSet} from '../../diagnosis/rules.ts';
import {compileUserRules} from '../../diagnosis/user-rules.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';

export interface LocalPolicy {
  readonly policy: Policy;
  readonly rules: RuleSet;
  /** Rules that could not be compiled; the others work. */
  readonly problems: readonly Problem[];
}

/** The effective policy; all problems of the file when it is not sound. No file is fine. */
export async function readLocalPolicy(
  repo: string,
  overrides: Overrides,
): Promise<Result<LocalPolicy, readonly Problem[]>> {
  const text = await readTextFile(join(repo, DEFAULT_POLICY_PATH), DEFAULT_POLICY_PATH);
  if (!text.ok && text.problem.code !== 'FILE_MISSING') return err([text.problem]);
  const parsed = text.ok ? parsePolicy(DEFAULT_POLICY_PATH, text.value) : ok(null);
  if (!parsed.ok) return parsed;
  const policy = applyOverrides(parsed.value, overrides);
  const {rules, problems} = compileUserRules(policy.rules, RE2JS);
  return ok({policy, rules: createRuleSet(rules), problems});
}
