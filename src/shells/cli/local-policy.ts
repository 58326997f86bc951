// The policy of a checked-out repository with the flags of the command line over it, and its rules compiled.

import {RE2JS} from 're2js';
import {readTextFile} from '../../adapters/files/read-file.ts';
import type {Policy} from '../../config/schema.ts';
import {applyOverrides, type Overrides} from '../../config/settings.ts';
import {readUsablePolicy, type UsablePolicy} from '../../config/usable-policy.ts';
import type {RuleSet} from '../../diagnosis/rule.ts';
import {createRuleSet} from '../../diagnosis/rules.ts';
import {compileUserRules} from '../../diagnosis/user-rules.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {readRepositoryPolicy} from './repo-policy.ts';

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
  const read = await readRepositoryPolicy(repo);
  return read.ok ? ok(toLocalPolicy(read.value, overrides)) : read;
}

/** The effective policy of a file that was named: it has to be there. */
export async function readNamedPolicy(
  path: string,
  name: string,
  overrides: Overrides,
): Promise<Result<LocalPolicy, readonly Problem[]>> {
  const text = await readTextFile(path, name);
  const read = text.ok ? readUsablePolicy(name, text.value) : err([text.problem]);
  return read.ok ? ok(toLocalPolicy(read.value, overrides)) : read;
}

function toLocalPolicy(given: UsablePolicy | null, overrides: Overrides): LocalPolicy {
  const policy = applyOverrides(given?.policy ?? null, overrides);
  const compiled = compileUserRules(policy.rules, RE2JS);
  return {
    policy,
    rules: createRuleSet(compiled.rules),
    ofUser: compiled.rules.map((rule) => rule.id),
    problems: [...(given?.problems ?? []), ...compiled.problems],
  };
}
