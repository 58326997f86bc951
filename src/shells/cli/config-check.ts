// `aftermath config check`: says every problem of a policy file with its place, or every setting with its source.
import {resolve} from 'node:path';
import {readTextFile} from '../../adapters/files/read-file.ts';
import {DEFAULT_POLICY_PATH} from '../../config/inputs.ts';
import {readPolicyFile} from '../../config/parse-policy.ts';
import {effectiveSettings, explainSource} from '../../config/settings.ts';
import {err, ok} from '../../domain/result.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import {toProblemDocument} from './tests.ts';

interface CheckOptions {
  readonly json?: true;
}

/** 0 when the file is sound, or none was named and there is none; 2 when it is not sound or cannot be read. */
export async function runConfigCheck(io: Io, options: CheckOptions, operands: readonly string[]): Promise<ExitCode> {
  const file = operands[0] ?? DEFAULT_POLICY_PATH;
  const text = await readTextFile(resolve(io.cwd, file), file);
  const isDefault = !text.ok && text.problem.code === 'FILE_MISSING' && operands.length === 0;
  const policy = text.ok ? readPolicyFile(file, text.value) : isDefault ? ok(null) : err([text.problem]);
  if (!policy.ok) {
    if (options.json) printJson(io, {file, problems: policy.problem.map(toProblemDocument)});
    printProblems(io, policy.problem);
    return 2;
  }
  const settings = effectiveSettings(policy.value, {mode: null, plan: []});
  if (options.json) {
    printJson(io, {file, settings: settings.map((one) => ({...one, source: explainSource(one.source)}))});
    return 0;
  }
  if (isDefault) io.out(`no ${file} here: every setting is the default\n`);
  for (const {key, value, source} of settings) io.out(`${key}: ${JSON.stringify(value)}  (${explainSource(source)})\n`);
  if (!isDefault) io.out(`${file}: sound\n`);
  return 0;
}
