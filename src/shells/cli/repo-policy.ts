// The policy file of a checked-out repository, without the rules for causes that only a diagnosis needs.
import {join} from 'node:path';
import {readTextFile} from '../../adapters/files/read-file.ts';
import {DEFAULT_POLICY_PATH} from '../../config/inputs.ts';
import {defaultPolicy, type Policy} from '../../config/schema.ts';
import {readUsablePolicy, type UsablePolicy} from '../../config/usable-policy.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';

/** The file as it can be used; null when there is none. All its problems when something besides its rules is not sound. */
export async function readRepositoryPolicy(repo: string): Promise<Result<UsablePolicy | null, readonly Problem[]>> {
  const text = await readTextFile(join(repo, DEFAULT_POLICY_PATH), DEFAULT_POLICY_PATH);
  if (text.ok) return readUsablePolicy(DEFAULT_POLICY_PATH, text.value);
  return text.problem.code === 'FILE_MISSING' ? ok(null) : err([text.problem]);
}

/** The policy, or the default one. */
export async function readPlainPolicy(repo: string): Promise<Result<Policy, readonly Problem[]>> {
  const read = await readRepositoryPolicy(repo);
  return read.ok ? ok(read.value?.policy ?? defaultPolicy()) : read;
}
